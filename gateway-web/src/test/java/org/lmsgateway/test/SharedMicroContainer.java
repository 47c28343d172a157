package org.lmsgateway.test;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Payara's Arquillian connector, made to start one server for the whole test run: the first
 * deployment starts it, later ones find it running, and none stops it before the JVM ends.
 */
public class SharedMicroContainer extends PayaraMicroDeployableContainer {

  private static final int START_SECONDS = 180;
  private static final int STOP_SECONDS = 20;

  private static ProtocolMetaData running;
  private static DeploymentException failure;

  static synchronized boolean isStarted() {
    return running != null;
  }

  @Override
  public void setup(PayaraMicroContainerConfiguration configuration) {
    ServerLog.clear();
    configuration.setRandomHttpPort(false);
    configuration.setAutoBindHttp(false);
    configuration.setClusterEnabled(true); // only leaves out --nocluster, see --nohazelcast
    configuration.setOutputToConsole(false);
    configuration.setStartupTimeoutInSeconds(START_SECONDS);
    configuration.setCmdOptions(
        Stream.concat(
                ServerJvm.shared().stream(),
                PayaraMicroFixture.systemProperties().entrySet().stream()
                    .map(property -> "-D" + property.getKey() + "=" + property.getValue()))
            .map(SharedMicroContainer::escape)
            .collect(Collectors.joining(" ")));
    configuration.setExtraMicroOptions(
        Stream.of(
                "--nohazelcast",
                "--contextroot",
                "/",
                "--port",
                String.valueOf(PayaraMicroFixture.PORT),
                "--prebootcommandfile",
                PayaraMicroFixture.PRE_BOOT.toString(),
                "--logtofile",
                ServerLog.FILE.toString())
            .map(SharedMicroContainer::escape)
            .collect(Collectors.joining(" ")));
    super.setup(configuration);
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    synchronized (SharedMicroContainer.class) {
      if (failure != null) {
        throw failure; // a second attempt would only wait as long again
      }
      if (running == null) {
        running = start(archive);
      }
      return running;
    }
  }

  @Override
  public void undeploy(Archive<?> archive) {
    // the next test class needs it
  }

  private ProtocolMetaData start(Archive<?> archive) throws DeploymentException {
    List<ProcessHandle> before = ProcessHandle.current().children().toList();
    try {
      return atLoopback(super.deploy(archive));
    } catch (DeploymentException e) {
      failure = new DeploymentException("Payara Micro did not start; see " + ServerLog.FILE, e);
      throw failure;
    } finally {
      ProcessHandle.current()
          .children()
          .filter(child -> !before.contains(child))
          .forEach(SharedMicroContainer::stopAtExit);
    }
  }

  /** The connector reports the machine's host name, where nothing listens. */
  private static ProtocolMetaData atLoopback(ProtocolMetaData reported) throws DeploymentException {
    HTTPContext context = new HTTPContext("127.0.0.1", PayaraMicroFixture.PORT);
    reported.getContexts(HTTPContext.class).stream()
        .flatMap(http -> http.getServlets().stream())
        .forEach(servlet -> context.add(new Servlet(servlet.getName(), servlet.getContextRoot())));
    if (context.getServlets().isEmpty()) {
      throw new DeploymentException("the server is up, but without the application");
    }
    return new ProtocolMetaData().addContext(context);
  }

  /** The connector's own shutdown hook asks the process to end; this one sees to it. */
  private static void stopAtExit(ProcessHandle server) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
  }

  private static void stop(ProcessHandle server) {
    server.destroy();
    try {
      server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (Exception e) {
      server.destroyForcibly();
    }
  }

  /** The connector splits at spaces that no backslash precedes. */
  private static String escape(String option) {
    return option.replace(" ", "\\ ");
  }
}
