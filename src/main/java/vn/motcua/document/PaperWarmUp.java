package vn.motcua.document;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes one sheet that nobody sees soon after the program listens: the first receipt of the day
 * would otherwise take a second, for fonts and classes to be read. The first pages go before it.
 */
@Component
class PaperWarmUp {

    private static final String SHEET =
            "<html lang='vi'><head><title>.</title><meta name='description' content='.' /></head>"
                    + "<body style='font-family: Tinos'><p>Ắ <b>Ằ <i>Ẵ</i></b> <i>ế</i></p>"
                    + "<table><tbody><tr><td>1</td></tr></tbody></table></body></html>";

    private static final Duration AFTER_THE_FIRST_PAGES = Duration.ofSeconds(10);

    private final PdfMaker maker;

    PaperWarmUp(PdfMaker maker) {
        this.maker = maker;
    }

    @EventListener(WebServerInitializedEvent.class)
    void listening() {
        Thread.ofPlatform().daemon().name("paper-warm-up").start(this::warmUp);
    }

    private void warmUp() {
        try {
            Thread.sleep(AFTER_THE_FIRST_PAGES);
            maker.make(SHEET, Instant.EPOCH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
