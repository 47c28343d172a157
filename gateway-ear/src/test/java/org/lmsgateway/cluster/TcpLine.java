package org.lmsgateway.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line to a server on this machine that can be cut. A line that is cut takes no connections and
 * has dropped those that it had; one that hangs keeps them and carries nothing.
 */
final class TcpLine {

  private final int target;
  private final ServerSocket listener;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final Object change = new Object();
  private boolean cut;
  private boolean hanging;

  private TcpLine(int target) throws IOException {
    this.target = target;
    listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
  }

  static TcpLine to(int port) throws IOException {
    var line = new TcpLine(port);
    start("tcp-line", line::accept);
    return line;
  }

  int port() {
    return listener.getLocalPort();
  }

  /** Drops all connections, and every new one at once. */
  void cut() {
    set(true, false);
    sockets.forEach(TcpLine::close);
  }

  /** Carries nothing any more, and says nothing about it. */
  void hang() {
    set(false, true);
  }

  /** Carries again; what hung until now is dropped, as a firewall does. */
  void mend() {
    if (hanging) {
      sockets.forEach(TcpLine::close);
    }
    set(false, false);
  }

  private void set(boolean isCut, boolean isHanging) {
    synchronized (change) {
      cut = isCut;
      hanging = isHanging;
      change.notifyAll();
    }
  }

  private void accept() {
    while (true) {
      try {
        var near = listener.accept();
        if (cut) {
          near.close();
        } else {
          connect(near);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void connect(Socket near) throws IOException {
    Socket far;
    try {
      far = new Socket(InetAddress.getLoopbackAddress(), target);
    } catch (ConnectException e) {
      near.close(); // nothing is there just now
      return;
    }
    sockets.add(near);
    sockets.add(far);
    start("tcp-line-in", () -> carry(near, far));
    start("tcp-line-out", () -> carry(far, near));
  }

  private void carry(Socket from, Socket to) {
    try {
      var buffer = new byte[8192];
      for (var size = from.getInputStream().read(buffer);
          size >= 0;
          size = from.getInputStream().read(buffer)) {
        awaitCarrying();
        to.getOutputStream().write(buffer, 0, size);
      }
    } catch (IOException e) {
      // Either end has closed it.
    } finally {
      close(from);
      close(to);
      sockets.remove(from);
      sockets.remove(to);
    }
  }

  private void awaitCarrying() throws IOException {
    synchronized (change) {
      while (hanging) {
        try {
          change.wait();
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      }
    }
  }

  private static void start(String name, Runnable work) {
    var thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private static void close(Closeable socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It was closed already.
    }
  }
}
