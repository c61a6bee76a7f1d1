import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Tells at the start of the build, before minutes of work, that the port is taken. Argument: PORT. */
public final class RequireFreePort {

    private RequireFreePort() {}

    public static void main(String[] args) {
        int port = Integer.parseInt(args[0]);
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            System.out.println("Port " + probe.getLocalPort() + " is free.");
        } catch (IOException taken) {
            System.err.printf(
                    "%n    Port %d is in use by another program. Stop it, or choose another port:%n"
                            + "        ./mvnw verify -Prun -Dzone.port=%d%n%n",
                    port, port + 100);
            System.exit(1);
        }
    }
}
