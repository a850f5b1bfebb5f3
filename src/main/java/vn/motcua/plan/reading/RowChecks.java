package vn.motcua.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.VietnameseText;

/** What is odd about what rows say. */
final class RowChecks {

    private static final Pattern SHARES = Pattern.compile("\\d+ ?%(?:(?:, | và |; )\\d+ ?%)+");
    private static final Pattern LEVELS =
            Pattern.compile(
                    "cấp (?:tỉnh|huyện|xã)(?:(?:, | và |; )(?:cấp )?(?:tỉnh|huyện|xã)(?!\\p{L}))+");
    private static final Pattern SHARE = Pattern.compile("\\d ?%");
    private static final Pattern PROVINCE = Pattern.compile("(?iu)(^|[;,] *)(các )?sở\\b|cấp tỉnh");
    private static final Pattern OLD =
            Pattern.compile("(\\d+/[\\p{Lu}\\d][\\p{Lu}\\d-]*) ngày (\\d{1,2}/\\d{1,2}/(\\d{4}))");

    /** Words that any product may share with any task. */
    private static final Set<String> EVERYWHERE =
            Set.of(
                    "giai quyet",
                    "quyet tthc",
                    "quyet thu",
                    "thu tuc",
                    "tuc hanh",
                    "hanh chinh",
                    "cac tthc",
                    "thuc hien",
                    "van ban",
                    "toi thieu");

    private RowChecks() {}

    static List<Finding> of(List<RowText> rows, PlanHead head) {
        List<Finding> found = new ArrayList<>();
        if (rows.isEmpty()) {
            found.add(Finding.of(Sort.NO_TABLE, "", 1));
        }
        Map<String, String> tasks = new HashMap<>();
        for (RowText row : rows) {
            duplicate(row, tasks, found);
            shares(row, found);
            if (isBelowProvince(head) && PROVINCE.matcher(row.lead()).find()) {
                found.add(Finding.of(Sort.LEAD_OF_OTHER_LEVEL, row.code(), row.line(), row.lead()));
            }
            if (SHARE.matcher(row.task()).find()
                    && !row.product().isEmpty()
                    && !share(row.task(), row.product())) {
                found.add(
                        Finding.of(Sort.PRODUCT_OFF_TARGET, row.code(), row.line(), row.product()));
            }
            old(row, head, found);
            time(row, head, found);
        }
        return found;
    }

    private static void duplicate(RowText row, Map<String, String> tasks, List<Finding> found) {
        String folded = VietnameseText.fold(row.task());
        if (folded.isEmpty()) {
            return;
        }
        String before = tasks.putIfAbsent(folded, row.code());
        if (before != null) {
            found.add(Finding.of(Sort.DUPLICATE_TASK, row.code(), row.line(), before));
        }
    }

    private static void shares(RowText row, List<Finding> found) {
        Matcher shares = SHARES.matcher(row.task());
        Matcher levels = LEVELS.matcher(row.task());
        if (shares.find() && levels.find()) {
            int numbers = shares.group().split("%", -1).length - 1;
            int named = levels.group().split(", | và |; ", -1).length;
            if (numbers != named) {
                found.add(
                        Finding.of(
                                Sort.SHARES_AND_LEVELS,
                                row.code(),
                                row.line(),
                                shares.group(),
                                levels.group()));
            }
        }
    }

    private static boolean isBelowProvince(PlanHead head) {
        String agency = head.agency().toLowerCase(Locale.ROOT);
        return !agency.isEmpty() && !agency.contains("tỉnh");
    }

    /** Whether two texts have two words in a row in common that say something. */
    private static boolean share(String one, String other) {
        Set<String> common = pairs(one);
        common.retainAll(pairs(other));
        common.removeAll(EVERYWHERE);
        return !common.isEmpty();
    }

    private static Set<String> pairs(String text) {
        String[] words = VietnameseText.fold(text).split(" ", -1);
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.length; i++) {
            pairs.add(words[i - 1] + " " + words[i]);
        }
        return pairs;
    }

    private static void old(RowText row, PlanHead head, List<Finding> found) {
        Integer year = head.year();
        Matcher cited = OLD.matcher(row.product());
        while (year != null && cited.find()) {
            if (Integer.parseInt(cited.group(3)) < year) {
                found.add(
                        Finding.of(
                                Sort.OLD_DOCUMENT,
                                row.code(),
                                row.line(),
                                cited.group(1),
                                cited.group(2)));
            }
        }
    }

    private static void time(RowText row, PlanHead head, List<Finding> found) {
        if (row.time().isEmpty()) {
            return;
        }
        Integer named = head.year();
        LocalDate day = head.day();
        int year = named != null ? named : day != null ? day.getYear() : 1;
        LocalDate begins = Objects.requireNonNullElse(day, LocalDate.of(year, 1, 1));
        TimeText.Result read = TimeText.read(row.time(), begins, year, true);
        Sort sort =
                switch (read.state()) {
                    case UNREADABLE -> Sort.TIME_UNREADABLE;
                    case IMPOSSIBLE -> Sort.TIME_IMPOSSIBLE;
                    case READ -> odd(Objects.requireNonNull(read.term()), begins, year);
                };
        if (sort != null) {
            found.add(Finding.of(sort, row.code(), row.line(), row.time()));
        }
    }

    private static @Nullable Sort odd(Term term, LocalDate begins, int year) {
        if (year > 1 && term.last().getYear() != year) {
            return Sort.TIME_OTHER_YEAR;
        }
        return year > 1 && term.last().isBefore(begins) ? Sort.TIME_PAST : null;
    }
}
