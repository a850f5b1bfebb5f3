package vn.motcua.queue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Right;
import vn.motcua.kernel.RefusalException;
import vn.motcua.queue.Arrangement;
import vn.motcua.queue.Arrangements;
import vn.motcua.queue.QueueTimes;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Csv;
import vn.motcua.shell.Page;
import vn.motcua.shell.Texts;

/** Measured times, for those who lead a desk and those who control procedures. */
@Controller
class TimesController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> COLUMNS =
            List.of(
                    "day",
                    "letter",
                    "group",
                    "issued",
                    "served",
                    "skipped",
                    "wait-median",
                    "wait-p90",
                    "wait-longest",
                    "service-median",
                    "service-p90",
                    "service-longest");

    private final QueuePlaces places;
    private final Arrangements arrangements;
    private final QueueTimes times;
    private final BusinessClock clock;
    private final Texts texts;

    TimesController(
            QueuePlaces places,
            Arrangements arrangements,
            QueueTimes times,
            BusinessClock clock,
            Texts texts) {
        this.places = places;
        this.arrangements = arrangements;
        this.times = times;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping("/queue/times")
    Answer show(
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "to", defaultValue = "") String to) {
        QueuePlace place = places.of(Right.QUEUE_MEASURE, agency);
        TimesForm asked = TimesForm.read(from, to, clock.today());
        boolean wrong = !asked.form().refusals().isEmpty();
        UUID id = place.agency().id();
        Page page =
                Page.of(
                        "queue/times",
                        new TimesPage(
                                place,
                                arrangements.of(id),
                                asked.from(),
                                asked.to(),
                                wrong ? List.of() : times.measure(id, asked.from(), asked.to()),
                                asked.form()));
        return wrong ? page.with(HttpStatus.UNPROCESSABLE_CONTENT) : page;
    }

    /** The lines by day and group; lengths in seconds. */
    @GetMapping("/queue/times.csv")
    void export(
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "to", defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        QueuePlace place = places.of(Right.QUEUE_MEASURE, agency);
        TimesForm asked = TimesForm.read(from, to, clock.today());
        if (!asked.form().refusals().isEmpty()) {
            throw new RefusalException(asked.form().refusals());
        }
        UUID id = place.agency().id();
        Arrangement arrangement = arrangements.of(id);
        Locale locale = RequestContextUtils.getLocale(request);
        String name = "thoi-gian-cho-" + asked.from() + "-" + asked.to() + ".csv";
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        Writer out = response.getWriter();
        out.write(Csv.MARK);
        Csv.line(
                out,
                COLUMNS.stream().map(c -> texts.text(locale, "queue.times.column." + c)).toList());
        for (QueueTimes.Line line : times.measure(id, asked.from(), asked.to())) {
            LocalDate day = line.day();
            if (day != null) {
                Csv.line(out, cells(day, line, arrangement, locale));
            }
        }
        out.flush();
    }

    private static List<String> cells(
            LocalDate day, QueueTimes.Line line, Arrangement arrangement, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        String letter = line.letter() == null ? "" : line.letter();
        return List.of(
                DAY.format(day),
                letter,
                arrangement.group(letter).map(g -> english ? g.nameEn() : g.name()).orElse(""),
                "" + line.issued(),
                "" + line.served(),
                "" + line.skipped(),
                seconds(line.waiting().median()),
                seconds(line.waiting().p90()),
                seconds(line.waiting().longest()),
                seconds(line.serving().median()),
                seconds(line.serving().p90()),
                seconds(line.serving().longest()));
    }

    private static String seconds(@Nullable Duration length) {
        return length == null ? "" : "" + length.toSeconds();
    }
}
