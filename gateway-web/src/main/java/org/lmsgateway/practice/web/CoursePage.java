package org.lmsgateway.practice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lmsgateway.practice.AppOffer;
import org.lmsgateway.practice.LaunchOffer;
import org.lmsgateway.practice.LinkOffer;
import org.lmsgateway.practice.LoginInitiation;
import org.lmsgateway.practice.PracticeApps;
import org.lmsgateway.practice.PracticeLms;

/** The course page of the practice LMS: what can be opened. */
@Named
@RequestScoped
public class CoursePage {

  @Inject private PracticeLms lms;
  @Inject private PracticeApps apps;

  private List<LaunchOffer> offers;

  @PostConstruct
  void look() {
    offers = lms.offers();
  }

  /** Whether the gateway knows the practice LMS; somebody may have deleted its registration. */
  public boolean isRegistered() {
    return !offers.isEmpty();
  }

  public List<LaunchOffer> getGood() {
    return offers.stream().filter(offer -> !offer.launch().isBroken()).toList();
  }

  public List<LaunchOffer> getBroken() {
    return offers.stream().filter(offer -> offer.launch().isBroken()).toList();
  }

  /** One of the good launches, to show what both sides agreed on. */
  public LoginInitiation getExample() {
    return getGood().get(0).login();
  }

  /** The apps that somebody added to the registration, to try them out. */
  public List<AppOffer> getApps() {
    return apps.offers();
  }

  /** What was added by deep linking. */
  public List<LinkOffer> getLinks() {
    return lms.links();
  }

  public LoginInitiation getAddContent() {
    return lms.addContent().orElseThrow();
  }

  /** Registers the practice LMS again. */
  public String register() {
    if (lms.register()) {
      return "/practice?faces-redirect=true";
    }
    var faces = FacesContext.getCurrentInstance();
    var texts = faces.getApplication().getResourceBundle(faces, "practiceText");
    var text = texts.getString("missing.failed");
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    return null;
  }

  /** Empties the course. */
  public String startAgain() {
    lms.startAgain();
    return "/practice?faces-redirect=true";
  }
}
