package vn.motcua.document;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
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

    private static final int AFTER_THE_FIRST_PAGES_S = 10;

    private final PdfMaker maker;

    PaperWarmUp(PdfMaker maker) {
        this.maker = maker;
    }

    @EventListener(WebServerInitializedEvent.class)
    void listening() {
        Executor later =
                CompletableFuture.delayedExecutor(AFTER_THE_FIRST_PAGES_S, TimeUnit.SECONDS);
        later.execute(() -> maker.make(SHEET, Instant.EPOCH));
    }
}
