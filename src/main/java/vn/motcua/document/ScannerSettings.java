package vn.motcua.document;

import java.net.InetSocketAddress;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.motcua.database.StartRefused;

/**
 * A virus scanner; without one, files are opened unscanned.
 *
 * @param clamd where clamd listens, {@code host:port}; blank for none
 * @param timeout how long it may be silent
 */
@ConfigurationProperties("motcua.scanner")
record ScannerSettings(@DefaultValue("") String clamd, @DefaultValue("60s") Duration timeout) {

    private static final int LAST_PORT = 65_535;

    ScannerSettings {
        clamd = clamd.strip();
    }

    /** The same, unless the address is none. */
    ScannerSettings checked() {
        if (wished() && port(clamd) == 0) {
            throw new StartRefused(
                    "The virus scanner, --motcua.scanner.clamd="
                            + clamd
                            + ", is to be given as host:port, such as 127.0.0.1:3310.");
        }
        return this;
    }

    boolean wished() {
        return !clamd.isEmpty();
    }

    /** Looked up anew each time, since a scanner may move. */
    InetSocketAddress address() {
        String host = clamd.substring(0, clamd.lastIndexOf(':'));
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        return new InetSocketAddress(
                bracketed ? host.substring(1, host.length() - 1) : host, port(clamd));
    }

    /** 0 where there is none. */
    private static int port(String address) {
        int colon = address.lastIndexOf(':');
        String port = address.substring(colon + 1);
        if (colon < 1 || !port.matches("[0-9]{1,5}")) {
            return 0;
        }
        int number = Integer.parseInt(port);
        return number > LAST_PORT ? 0 : number;
    }
}
