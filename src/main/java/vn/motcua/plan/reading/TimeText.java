package vn.motcua.plan.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.VietnameseText;

/**
 * Reads the times of plans: {@code Trước 10/3/2022}, {@code Tháng 6 năm 2022}, {@code Tháng 3 đến
 * Tháng 5 năm 2022}, {@code Quý II}, {@code Thường xuyên trong năm 2022}.
 */
public final class TimeText {

    private static final String YEAR = "(?:\\s*(?:/|nam|-)\\s*(\\d{4}))?";
    private static final Pattern DAY =
            Pattern.compile("(?<![\\d/])(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?(?![\\d/])");
    private static final Pattern DAY_WORDS =
            Pattern.compile("ngay (\\d{1,2}) thang (\\d{1,2})(?: nam (\\d{4}))?");
    private static final Pattern MONTHS =
            Pattern.compile(
                    "thang (\\d{1,2})"
                            + YEAR
                            + "\\s*(?:den|toi|-|–|,)\\s*(?:het )?(?:thang )?(\\d{1,2})(?!\\d)"
                            + YEAR);
    private static final Pattern MONTH = Pattern.compile("thang (\\d{1,2})(?!\\d)" + YEAR);
    private static final Pattern QUARTER =
            Pattern.compile(
                    "quy (iv|i{1,3}|[1-4])(?![a-z\\d])"
                            + "(?:.*?(?:,|den|va|-|–)\\s*(?:het )?(?:quy )?(iv|i{1,3}|[1-4])(?![a-z\\d/]))?"
                            + YEAR);
    private static final Pattern ALWAYS =
            Pattern.compile("thuong xuyen|hang (?:nam|quy|thang|tuan|ngay)|lien tuc");
    private static final Pattern NAMED_YEAR = Pattern.compile("nam (\\d{4})");
    private static final Pattern WHOLE_YEAR =
            Pattern.compile("(?:trong |ca |suot )*nam(?: \\d{4})?");

    /** What became of reading. */
    public enum State {
        READ,
        UNREADABLE,
        /** It names a day or month that no calendar has. */
        IMPOSSIBLE
    }

    /**
     * @param term absent unless it could be read
     */
    public record Result(State state, @Nullable Term term) {
        private static final Result UNREADABLE = new Result(State.UNREADABLE, null);
        private static final Result IMPOSSIBLE = new Result(State.IMPOSSIBLE, null);

        static Result of(@Nullable LocalDate first, LocalDate last, LocalDate begins) {
            LocalDate from = first != null ? first : begins.isAfter(last) ? last : begins;
            return new Result(State.READ, new Term(from, last, false));
        }

        public Optional<Term> found() {
            return Optional.ofNullable(term);
        }
    }

    private final String text;
    private final LocalDate begins;
    private final int year;
    private final boolean strict;

    private TimeText(String text, LocalDate begins, int year, boolean strict) {
        this.text =
                VietnameseText.bare(VietnameseText.tidy(text))
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[;.]+$", "")
                        .replaceAll("\\bthang 0(\\d)", "thang $1")
                        .strip();
        this.begins = begins;
        this.year = year;
        this.strict = strict;
    }

    /**
     * @param begins the plan's day, from which tasks without a first day run
     * @param year meant where the text names none
     * @param strict whether "before a day" leaves that day out
     */
    public static Result read(String text, LocalDate begins, int year, boolean strict) {
        return new TimeText(text, begins, year, strict).result();
    }

    private Result result() {
        if (ALWAYS.matcher(text).find()) {
            return always();
        }
        List<Matcher> days = days();
        if (!days.isEmpty()) {
            return ofDays(days);
        }
        if (text.contains("6 thang dau nam") || text.contains("sau thang dau nam")) {
            return months(1, 6, namedYear());
        }
        if (text.contains("6 thang cuoi nam") || text.contains("sau thang cuoi nam")) {
            return months(7, 12, namedYear());
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.find()) {
            int first = quarter(quarter.group(1));
            int last = quarter.group(2) == null ? first : quarter(quarter.group(2));
            return months(first * 3 - 2, last * 3, year(quarter.group(3)));
        }
        return ofMonths();
    }

    private Result always() {
        int named = namedYear();
        LocalDate last = LocalDate.of(named, 12, 31);
        LocalDate first = begins.getYear() == named ? begins : LocalDate.of(named, 1, 1);
        return new Result(State.READ, new Term(first, last, true));
    }

    private List<Matcher> days() {
        List<Matcher> found = new ArrayList<>();
        for (Pattern pattern : List.of(DAY_WORDS, DAY)) {
            Matcher matcher = pattern.matcher(text);
            while (found.size() < 2 && matcher.find()) {
                Matcher one = pattern.matcher(text);
                if (one.find(matcher.start()) && !isMonthAndYear(one)) {
                    found.add(one);
                }
            }
            if (!found.isEmpty()) {
                break;
            }
        }
        return found;
    }

    /** In {@code tháng 3-5/2022} no day is meant. */
    private boolean isMonthAndYear(Matcher one) {
        return text.substring(0, one.start()).endsWith("thang ");
    }

    private Result ofDays(List<Matcher> days) {
        List<LocalDate> read = new ArrayList<>();
        Integer of = null;
        for (Matcher day : days.reversed()) {
            int in = day.group(3) == null ? (of == null ? namedYear() : of) : year(day.group(3));
            of = in;
            Optional<LocalDate> one =
                    Days.day(in, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
            if (one.isEmpty()) {
                return Result.IMPOSSIBLE;
            }
            read.addFirst(one.get());
        }
        LocalDate last = read.getLast();
        boolean before = text.substring(0, days.getLast().start()).matches(".*truoc (?:ngay )?");
        LocalDate good = before && strict ? last.minusDays(1) : last;
        return Result.of(read.size() > 1 ? read.getFirst() : null, good, begins);
    }

    private Result ofMonths() {
        Matcher range = MONTHS.matcher(text);
        if (range.find()) {
            return months(
                    Integer.parseInt(range.group(1)),
                    Integer.parseInt(range.group(3)),
                    year(range.group(4) == null ? range.group(2) : range.group(4)));
        }
        Matcher month = MONTH.matcher(text);
        if (month.find()) {
            int one = Integer.parseInt(month.group(1));
            int in = year(month.group(2));
            if (text.substring(0, month.start()).matches(".*truoc ")) {
                return one < 1 || one > 12
                        ? Result.IMPOSSIBLE
                        : Result.of(null, LocalDate.of(in, one, 1).minusDays(1), begins);
            }
            return months(one, one, in);
        }
        return WHOLE_YEAR.matcher(text).matches() ? months(1, 12, namedYear()) : Result.UNREADABLE;
    }

    private Result months(int first, int last, int in) {
        if (first < 1 || last > 12 || first > last) {
            return Result.IMPOSSIBLE;
        }
        return Result.of(LocalDate.of(in, first, 1), YearMonth.of(in, last).atEndOfMonth(), begins);
    }

    private int year(@Nullable String named) {
        return named == null ? namedYear() : Integer.parseInt(named);
    }

    private int namedYear() {
        Matcher named = NAMED_YEAR.matcher(text);
        return named.find() ? Integer.parseInt(named.group(1)) : year;
    }

    private static int quarter(String text) {
        return switch (text) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }
}
