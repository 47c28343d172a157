package org.lmsgateway.test;

import org.jboss.arquillian.container.test.api.DeploymentConfiguration;
import org.jboss.arquillian.container.test.spi.client.deployment.AutomaticDeployment;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The deployment of every Arquillian test class, so that none declares one of its own: the WAR that
 * the build made, with the in-container tests added.
 */
public class BuiltWarDeployment implements AutomaticDeployment {

  @Override
  public DeploymentConfiguration generateDeploymentScenario(TestClass testClass) {
    var war =
        ShrinkWrap.createFromZipFile(WebArchive.class, PayaraMicroFixture.WAR.toFile())
            .addPackages(true, PayaraMicroFixture.IN_CONTAINER_PACKAGE);
    return new DeploymentConfiguration.DeploymentContentBuilder(war)
        .withDeployment()
        .withTestable(true)
        .build()
        .get();
  }
}
