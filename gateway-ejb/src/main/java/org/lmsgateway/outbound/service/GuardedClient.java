package org.lmsgateway.outbound.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.lmsgateway.outbound.FetchOutcome;
import org.lmsgateway.outbound.FetchOutcome.Failed;
import org.lmsgateway.outbound.FetchOutcome.Fetched;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundFault;

/** Fetches JSON within limits of time and size, from allowed addresses only. */
@ApplicationScoped
public class GuardedClient implements OutboundClient {

  private static final Timeout CONNECT = Timeout.ofSeconds(3);
  private static final Timeout TOTAL = Timeout.ofSeconds(5);
  private static final int MOST_BYTES = 256 * 1024;

  @Resource private ManagedThreadFactory threads;

  private AddressGuard guard;
  private ScheduledExecutorService watch;
  private CloseableHttpClient publicHosts;
  private CloseableHttpClient listedHosts;

  protected GuardedClient() {}

  @Inject
  public GuardedClient(AddressGuard guard) {
    this.guard = guard;
  }

  /** For tests, which have no container to give the executor. */
  GuardedClient(AddressGuard guard, ScheduledExecutorService watch) {
    this.guard = guard;
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
    publicHosts = client(new PublicResolver());
    listedHosts = client(SystemDefaultDnsResolver.INSTANCE);
  }

  private static CloseableHttpClient client(DnsResolver resolver) {
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(resolver)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(CONNECT)
                    .setSocketTimeout(TOTAL)
                    .build())
            .setMaxConnTotal(64)
            .setMaxConnPerRoute(4)
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(CONNECT)
                .setResponseTimeout(TOTAL)
                .build())
        .setUserAgent("LMS-Gateway")
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
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
    if (!guard.isSchemeAllowed(address)) {
      return Failed.of(OutboundFault.SCHEME_NOT_ALLOWED);
    }
    var request = new HttpGet(address);
    request.setHeader("Accept", "application/json");
    var overdue = new AtomicBoolean();
    // A server that sends a byte now and then never runs into a socket's time-out.
    var alarm =
        watch.schedule(
            () -> {
              overdue.set(true);
              request.cancel();
            },
            TOTAL.toMilliseconds(),
            TimeUnit.MILLISECONDS);
    try {
      var client = guard.isListed(address) ? listedHosts : publicHosts;
      return client.execute(request, response -> read(response, request));
    } catch (UnreadAnswerException e) {
      return new Failed(e.fault, e.status, "");
    } catch (IOException e) {
      return Failed.of(overdue.get() ? OutboundFault.TIMEOUT : fault(e));
    } finally {
      alarm.cancel(false);
    }
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

  private static FetchOutcome read(ClassicHttpResponse response, HttpGet request)
      throws IOException {
    int status = response.getCode();
    if (status >= 300 && status < 400) {
      throw unread(request, OutboundFault.REDIRECTED, status);
    }
    var entity = response.getEntity();
    var bytes = entity == null ? new byte[0] : entity.getContent().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw unread(request, OutboundFault.TOO_LARGE, status);
    }
    var body = new String(bytes, StandardCharsets.UTF_8);
    var json = isJson(body);
    if (status >= 400) {
      return new Failed(OutboundFault.STATUS, status, json ? body : "");
    }
    return json ? new Fetched(body) : new Failed(OutboundFault.NOT_JSON, status, "");
  }

  /** Drops the connection, because the library would read the rest of the answer to reuse it. */
  private static UnreadAnswerException unread(HttpGet request, OutboundFault fault, int status) {
    request.cancel();
    return new UnreadAnswerException(fault, status);
  }

  /** By the body, not by its type: Moodle sends JSON as text/html. */
  private static boolean isJson(String body) {
    try (var reader = Json.createReader(new StringReader(body))) {
      reader.read();
      return true;
    } catch (RuntimeException e) {
      // Beside JsonException: Parsson has none of its own for JSON that is nested too deeply.
      return false;
    }
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
