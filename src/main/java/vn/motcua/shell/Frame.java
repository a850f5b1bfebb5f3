package vn.motcua.shell;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Dong;
import vn.motcua.kernel.Refusal;

/**
 * All that a template needs besides its own page: texts in the viewer's language, times as people
 * say them, the form token, and what the layout shows around the page.
 */
public final class Frame {

    /** One navigation entry as this viewer sees it. */
    public record Link(String text, String path, String icon, boolean current) {}

    /**
     * Navigation entries that belong together.
     *
     * @param heading null where all are few enough to need none
     */
    public record Places(@Nullable String heading, List<Link> links) {}

    /** The search box of the frame. */
    public record Search(String path, String parameter, String label, String given) {}

    private final Texts texts;
    private final Locale locale;
    private final Instant now;
    private final Supplier<Csrf> csrf;
    private final UnaryOperator<String> assets;
    private final Supplier<List<ListFilter>> filters;
    private final Predicate<String> open;
    private final Surroundings around;

    /** What the layout shows around the page, decided once per request. */
    record Surroundings(
            String path,
            String address,
            boolean fragment,
            String theme,
            @Nullable Viewer viewer,
            @Nullable Search search,
            List<Places> navigation,
            List<Banner> banners,
            @Nullable String said,
            String trace) {}

    Frame(
            Texts texts,
            Locale locale,
            Instant now,
            Supplier<Csrf> csrf,
            UnaryOperator<String> assets,
            Supplier<List<ListFilter>> filters,
            Predicate<String> open,
            Surroundings around) {
        this.texts = texts;
        this.locale = locale;
        this.now = now;
        this.csrf = csrf;
        this.assets = assets;
        this.filters = filters;
        this.open = open;
        this.around = around;
    }

    /**
     * Whether no {@link LinkGate} keeps a page closed to this viewer; rights are another matter.
     */
    public boolean opens(String path) {
        return open.test(path);
    }

    public String text(String key, Object... args) {
        return texts.text(locale, key, args);
    }

    /** The sentence of a refusal. */
    public String text(Refusal refusal) {
        return texts.text(locale, refusal);
    }

    public Locale locale() {
        return locale;
    }

    public boolean english() {
        return Readable.isEnglish(locale);
    }

    /** Vietnamese or English, whichever the viewer reads. */
    public String either(String vietnamese, String english) {
        return english() && !english.isBlank() ? english : vietnamese;
    }

    /** The same of words that were written in both languages. */
    public String words(Bilingual words) {
        return words.in(english());
    }

    /** Business time at which this page is made. */
    public Instant now() {
        return now;
    }

    public Csrf csrf() {
        return csrf.get();
    }

    /** Address of a static file with its content's hash, such as {@code css/motcua.css}. */
    public String asset(String file) {
        return assets.apply(file);
    }

    /** Address of one symbol of {@code static/img/icons.svg}. */
    public String icon(String name) {
        return asset("img/icons.svg") + "#" + name;
    }

    /** Current path, without the query. */
    public String path() {
        return around.path();
    }

    /** Current path with its query, to come back to. */
    public String address() {
        return around.address();
    }

    /** What is asked of the list of this page, as a kept filter holds it. */
    public String asked() {
        int question = around.address().indexOf('?');
        return ListQuery.of(question < 0 ? null : around.address().substring(question + 1));
    }

    /** The filters that the viewer keeps or sees for the list of this page. */
    public List<ListFilter> filters() {
        return filters.get();
    }

    /** Whether the answer is put into a page that is already there. */
    public boolean fragment() {
        return around.fragment();
    }

    /** {@code light}, {@code dark} or {@code auto}. */
    public String theme() {
        return around.theme();
    }

    public @Nullable Viewer viewer() {
        return around.viewer();
    }

    /** Whether somebody looks who works here; citizens see the frame of the public. */
    public boolean office() {
        Viewer viewer = around.viewer();
        return viewer != null && viewer.office();
    }

    /** Whether to offer sign-in here. */
    public boolean showSignIn() {
        return around.viewer() == null
                && !around.path().startsWith("/sign-in")
                && !around.path().startsWith("/enter");
    }

    public @Nullable Search search() {
        return around.search();
    }

    public List<Places> navigation() {
        return around.navigation();
    }

    /** Whether a path is among the viewer's places. */
    public boolean leadsTo(String path) {
        return around.navigation().stream()
                .flatMap(section -> section.links().stream())
                .anyMatch(link -> link.path().equals(path));
    }

    public List<Banner> banners() {
        return around.banners();
    }

    /** What the act before this page did, said once. */
    public @Nullable String said() {
        return around.said();
    }

    /** Identifies this request in the log. */
    public String trace() {
        return around.trace();
    }

    public String number(long number) {
        return Readable.number(locale, number);
    }

    /** Per cent with two digits behind the comma. */
    public String percent(BigDecimal percent) {
        return Readable.percent(locale, percent);
    }

    public String money(Dong dong) {
        return Readable.money(locale, dong);
    }

    public String day(LocalDate day) {
        return Readable.day(day);
    }

    /** The moment in full: 14:00 31/05/2022. */
    public String exact(Instant moment) {
        return Readable.moment(moment);
    }

    /** The moment as people say it: "hôm nay 14:00", "thứ Sáu 14:00", "14:00 31/05/2022". */
    public String when(Instant moment) {
        return new Speech(texts, locale, now).when(moment);
    }

    /** A running deadline by the clock on the wall: late when past, soon in its last 24 hours. */
    public Due due(Instant moment) {
        return new Speech(texts, locale, now).due(moment);
    }

    /** A deadline whose standing the caller knows better, by working time. */
    public Due due(Instant moment, Due.State state) {
        return new Speech(texts, locale, now).due(moment, state);
    }

    /** The steps line in one sentence, for those who do not see the picture. */
    public String steps(StepsLine line) {
        return new StepsSpeech(texts, locale).summary(line);
    }

    /** What stands under one step: its note, or else how much of its time has gone. */
    public String stepNote(Segment segment) {
        return new StepsSpeech(texts, locale).note(segment);
    }

    /** Working time in hours and minutes. */
    public String duration(Duration time) {
        return new StepsSpeech(texts, locale).length(time);
    }
}
