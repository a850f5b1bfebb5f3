package vn.motcua.petition.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.petition.BookFilter;
import vn.motcua.petition.NationalExchange;
import vn.motcua.petition.NationalFormat;
import vn.motcua.petition.NationalRefusal;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Texts;

/** Brings in files of the national system of petitions, and gives them out. */
@Controller
class ExchangeDoor {

    private static final int MOST = 5_000;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final NationalExchange exchange;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;
    private final Texts texts;

    ExchangeDoor(
            NationalExchange exchange,
            Access access,
            CurrentUser user,
            BusinessClock clock,
            Texts texts) {
        this.exchange = exchange;
        this.access = access;
        this.user = user;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping(BookDoor.PATH + "/exchange")
    Page open() {
        access.requireAnywhere(user.require(), Right.PETITION_RECEIVE);
        return page(FormView.empty(), null);
    }

    private static Page page(FormView form, NationalExchange.@Nullable Brought brought) {
        return Page.of("petition/exchange", new ExchangePage(form, brought));
    }

    @PostMapping(BookDoor.PATH + "/exchange")
    Answer bring(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.PETITION_RECEIVE);
        try {
            String name =
                    file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
            NationalFormat format =
                    exchange.format(name.substring(name.lastIndexOf('.') + 1))
                            .orElseThrow(() ->
                                    new RefusalException(new NationalRefusal.NationalFileKind()));
            NationalExchange.Brought brought =
                    exchange.bring(format, Objects.requireNonNull(file).getBytes(), by);
            return page(FormView.empty(), brought)
                    .with(
                            brought.wrong().isEmpty()
                                    ? HttpStatus.OK
                                    : HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (RefusalException refused) {
            return page(FormView.empty().refused(refused), null)
                    .with(Problems.status(refused.first().kind()));
        }
    }

    /** All that the viewer sees, with replies, in the national system's own words. */
    @GetMapping(BookDoor.PATH + "/exchange/{ending}")
    ResponseEntity<byte[]> give(@PathVariable String ending) {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.PETITION_RECEIVE);
        NationalFormat format =
                exchange.format(ending)
                        .orElseThrow(
                                () -> new RefusalException(new NationalRefusal.NationalFileKind()));
        BookFilter all = new BookFilter("", null, true, null, "", null, null, false, null, null);
        return Downloads.made(
                "pakn-" + clock.today() + "." + ending,
                format.mediaType(),
                format.write(
                        exchange.give(
                                all,
                                MOST,
                                status -> texts.text(VIETNAMESE, "petition.status." + status),
                                by)));
    }
}
