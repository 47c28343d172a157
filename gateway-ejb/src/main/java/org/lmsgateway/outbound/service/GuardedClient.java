package org.lmsgateway.outbound.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.lmsgateway.outbound.FetchOutcome;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundFault;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.outbound.SendOutcome.Unanswered;
import org.lmsgateway.tenantconfig.OutboundSettings;

/** Sends requests within limits of time and size, to allowed addresses only. */
@ApplicationScoped
public class GuardedClient implements OutboundClient {

  @Resource private ManagedThreadFactory threads;

  private AddressGuard guard;
  private OutboundSettings settings;
  private ScheduledExecutorService watch;
  private CloseableHttpClient publicHosts;
  private CloseableHttpClient listedHosts;

  protected GuardedClient() {}

  @Inject
  public GuardedClient(AddressGuard guard, OutboundSettings settings) {
    this.guard = guard;
    this.settings = settings;
  }

  /** For tests, which have no container to give the executor. */
  GuardedClient(AddressGuard guard, OutboundSettings settings, ScheduledExecutorService watch) {
    this(guard, settings);
    this.watch = watch;
    open();
  }

  /**
   * The container's own executor would run what was cancelled when it is due, and log a failure for
   * each.
   */
  @PostConstruct
  void start() {
    var executor = new ScheduledThreadPoolExecutor(1, threads);
    executor.setRemoveOnCancelPolicy(true);
    watch = executor;
    open();
  }

  private void open() {
    publicHosts = settings.proxy().map(this::through).orElseGet(this::toPublicHosts);
    listedHosts = Connections.to(SystemDefaultDnsResolver.INSTANCE, settings.authorities()).build();
  }

  private CloseableHttpClient toPublicHosts() {
    return Connections.to(new PublicResolver(), settings.authorities()).build();
  }

  /** The proxy is at an address of the house, and resolves names itself. */
  private CloseableHttpClient through(URI proxy) {
    return Connections.to(SystemDefaultDnsResolver.INSTANCE, settings.authorities())
        .setProxy(HttpHost.create(proxy))
        .build();
  }

  @PreDestroy
  void stop() {
    watch.shutdownNow();
    close();
  }

  void close() {
    publicHosts.close(CloseMode.GRACEFUL);
    listedHosts.close(CloseMode.GRACEFUL);
  }

  @Override
  public boolean isListed(URI address) {
    return guard.isListed(address);
  }

  @Override
  public Optional<OutboundFault> check(URI address) {
    if (!guard.isSchemeAllowed(address)) {
      return Optional.of(OutboundFault.SCHEME_NOT_ALLOWED);
    }
    if (guard.isListed(address)) {
      return Optional.empty();
    }
    try {
      AddressGuard.resolvePublic(address.getHost());
      return Optional.empty();
    } catch (ForbiddenAddressException e) {
      return Optional.of(OutboundFault.ADDRESS_NOT_ALLOWED);
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  @Override
  public FetchOutcome fetchJson(URI address) {
    return JsonAnswers.read(send(OutboundRequest.get(address).with("Accept", "application/json")));
  }

  @Override
  public SendOutcome send(OutboundRequest request) {
    var refused = refused(request.address());
    if (refused.isPresent()) {
      return new Unanswered(refused.get(), 0);
    }
    var message = message(request);
    var overdue = new AtomicBoolean();
    // A server that sends a byte now and then never runs into a socket's time-out.
    var alarm =
        watch.schedule(
            () -> {
              overdue.set(true);
              message.cancel();
            },
            request.limits().total().toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      var client = guard.isListed(request.address()) ? listedHosts : publicHosts;
      var most = request.limits().mostBytes();
      return client.execute(message, response -> read(response, message, most));
    } catch (UnreadAnswerException e) {
      return new Unanswered(e.fault, e.status);
    } catch (IOException e) {
      return new Unanswered(overdue.get() ? OutboundFault.TIMEOUT : fault(e), 0);
    } finally {
      alarm.cancel(false);
    }
  }

  /**
   * Without a proxy the address is checked where the connection is made; with one, here, as far as
   * names resolve on this side of it.
   */
  private Optional<OutboundFault> refused(URI address) {
    if (settings.proxy().isPresent()) {
      return check(address);
    }
    return guard.isSchemeAllowed(address)
        ? Optional.empty()
        : Optional.of(OutboundFault.SCHEME_NOT_ALLOWED);
  }

  private static HttpUriRequestBase message(OutboundRequest request) {
    var message = new HttpUriRequestBase(request.method(), request.address());
    request.headers().forEach(message::setHeader);
    message.setConfig(Connections.waiting(request.limits().total()));
    if (request.body() != null) {
      // The type is among the headers, to the letter: some LMSs refuse one with a charset.
      message.setEntity(new ByteArrayEntity(request.body().getBytes(UTF_8), null));
    }
    return message;
  }

  private static OutboundFault fault(IOException problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof ForbiddenAddressException) {
        return OutboundFault.ADDRESS_NOT_ALLOWED;
      }
      if (cause instanceof InterruptedIOException) {
        return OutboundFault.TIMEOUT;
      }
    }
    return OutboundFault.UNREACHABLE;
  }

  private static SendOutcome read(
      ClassicHttpResponse response, HttpUriRequestBase request, int most) throws IOException {
    int status = response.getCode();
    if (status >= 300 && status < 400) {
      throw unread(request, OutboundFault.REDIRECTED, status);
    }
    var entity = response.getEntity();
    var bytes = entity == null ? new byte[0] : entity.getContent().readNBytes(most + 1);
    if (bytes.length > most) {
      throw unread(request, OutboundFault.TOO_LARGE, status);
    }
    var headers =
        Stream.of(response.getHeaders())
            .collect(groupingBy(Header::getName, mapping(Header::getValue, toList())));
    return new Answered(status, headers, new String(bytes, UTF_8));
  }

  /** Drops the connection, because the library would read the rest of the answer to reuse it. */
  private static UnreadAnswerException unread(
      HttpUriRequestBase request, OutboundFault fault, int status) {
    request.cancel();
    return new UnreadAnswerException(fault, status);
  }

  /** An answer of which no more is wanted. */
  private static final class UnreadAnswerException extends IOException {

    private static final long serialVersionUID = 1L;

    private final OutboundFault fault;
    private final int status;

    UnreadAnswerException(OutboundFault fault, int status) {
      super(fault.name());
      this.fault = fault;
      this.status = status;
    }
  }

  /**
   * Checks the very addresses that the connection is then made to, so that no second answer can.
   */
  private static final class PublicResolver implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      return AddressGuard.resolvePublic(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
      return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
    }
  }
}
