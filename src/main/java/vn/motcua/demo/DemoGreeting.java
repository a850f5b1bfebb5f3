package vn.motcua.demo;

import java.io.PrintStream;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.identity.SampleAccounts;

/** Says on the console, once the program answers, where it is and who can sign in to the demo. */
@Component
class DemoGreeting {

    private final ObjectProvider<SampleAccounts> accounts;
    private final MessageSource messages;
    private final PrintStream console;
    private int port;

    DemoGreeting(ObjectProvider<SampleAccounts> accounts, MessageSource messages) {
        this.accounts = accounts;
        this.messages = messages;
        this.console = System.out;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (port <= 0) {
            return;
        }
        console.println();
        console.println("  Một Cửa: http://localhost:" + port);
        accounts.ifAvailable(this::list);
        console.println();
    }

    private void list(SampleAccounts found) {
        console.println("  " + text("demo.accounts") + " " + found.password());
        for (SampleAccounts.Sample account : found.samples()) {
            console.println(
                    "    "
                            + String.format(Locale.ROOT, "%-20s", account.username())
                            + text(account.textKey()));
        }
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.of("vi"));
    }
}
