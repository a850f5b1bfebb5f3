package vn.motcua.demo;

import java.io.PrintStream;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console, once the program answers, where it is and who can sign in to the demo. */
@Component
class DemoGreeting {

    private final Environment environment;
    private final MessageSource messages;
    private final PrintStream console;
    private int port;

    DemoGreeting(Environment environment, MessageSource messages) {
        this.environment = environment;
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
        if (environment.getProperty("motcua.demo", Boolean.class, false)) {
            console.println("  " + text("demo.accounts") + " " + DemoStart.PASSWORD);
            for (String account : DemoStart.first()) {
                console.println(
                        "    "
                                + String.format(Locale.ROOT, "%-20s", account)
                                + text("demo.account." + account));
            }
        }
        console.println();
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.of("vi"));
    }
}
