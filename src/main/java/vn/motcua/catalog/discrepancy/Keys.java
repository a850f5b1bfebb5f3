package vn.motcua.catalog.discrepancy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;

/**
 * What lines of a constituent mean, apart from how they are written. Where the meaning cannot be
 * read, the words themselves are the meaning. Pure.
 */
final class Keys {

    /** Numbers of instruments; the name that follows may be run into the number. */
    private static final Pattern INSTRUMENT =
            Pattern.compile(
                    "(?<!\\d)\\d{1,4}/(?:(?:19|20)\\d{2}/)?(?:QH\\d{1,2}|[A-ZĐ][A-ZĐ]*(?:-[A-ZĐ]+)*(?!\\p{Ll}))");

    private static final Pattern CHANNEL =
            Pattern.compile("^\\s*([^:0-9]{4,40}?)\\s*:\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern MONEY =
            Pattern.compile("(\\d{1,3}(?:[.,]\\d{3})+|\\d+)\\s*(?:đồng|đ\\b|vnđ|vnd)?");

    /** Words around a time that are no part of it. */
    private static final Pattern AROUND_TIME =
            Pattern.compile(
                    "\\([^)]*\\)|không quá|tối đa|chậm nhất(?: là)?|trong thời hạn|trong vòng"
                            + "|kể từ.*$|tính từ.*$|sau khi.*$");

    /** Several papers in one line, as cells of sheets have them; not within brackets. */
    static final Pattern SEMICOLON = Pattern.compile(";(?![^()]*\\))");

    private Keys() {}

    static Set<String> words(List<String> lines) {
        return lines.stream()
                .map(Spelling::of)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Running text: its words in their order, however it is parted into lines. */
    static Set<String> text(List<String> lines) {
        String whole =
                lines.stream()
                        .flatMap(String::lines)
                        .map(Spelling::of)
                        .filter(key -> !key.isEmpty())
                        .collect(Collectors.joining(" "));
        return whole.isEmpty() ? Set.of() : Set.of(whole);
    }

    /** Papers by name, each with the counts that are said of it; none where none is said. */
    static Map<String, Set<PaperLine.Count>> papers(List<String> lines) {
        Map<String, Set<PaperLine.Count>> found = new TreeMap<>();
        for (String part : lines.stream().flatMap(SEMICOLON::splitAsStream).toList()) {
            PaperLine paper = PaperLine.of(part);
            String name = Spelling.of(paper.name());
            if (!name.isEmpty()) {
                Set<PaperLine.Count> counts =
                        found.computeIfAbsent(name, any -> new LinkedHashSet<>());
                if (paper.count() != null) {
                    counts.add(paper.count());
                }
            }
        }
        return found;
    }

    /**
     * How far it can be done online. Level 4 became wholly, level 3 in part; below that it is no
     * service (Nghị định 42/2022/NĐ-CP, Điều 11).
     */
    static Set<String> online(List<String> lines) {
        return lines.stream()
                .map(Keys::online)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String online(String line) {
        String folded = VietnameseText.fold(line);
        if (folded.contains("toan trinh") || folded.matches("(?:.*muc(?: do)? )?4")) {
            return OnlineLevel.FULL.name();
        }
        if (folded.contains("mot phan") || folded.matches("(?:.*muc(?: do)? )?3")) {
            return OnlineLevel.PART.name();
        }
        boolean none =
                folded.startsWith("khong")
                        || folded.startsWith("chua")
                        || folded.contains("cung cap thong tin")
                        || folded.matches("(?:.*muc(?: do)? )?[12]");
        return none ? OnlineLevel.LEVEL_2.name() : Spelling.of(line);
    }

    /** Counter, online or post; else the words. */
    static Set<String> channels(List<String> lines) {
        return lines.stream()
                .map(line -> channel(VietnameseText.fold(line), Spelling.of(line)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String channel(String folded, String otherwise) {
        if (folded.contains("truc tuyen") || folded.contains("dich vu cong")) {
            return "ONLINE";
        }
        if (folded.contains("buu chinh") || folded.contains("buu dien")) {
            return "POST";
        }
        return folded.startsWith("truc tiep") || folded.startsWith("nop truc tiep")
                ? "COUNTER"
                : otherwise;
    }

    /** Citizens, businesses or organisations; foreigners and officials are citizens. */
    static Set<String> applicants(List<String> lines) {
        Set<String> found = new TreeSet<>();
        for (String line : lines) {
            String folded = VietnameseText.fold(line).replace("khong bao gom doanh nghiep htx", "");
            boolean business = folded.contains("doanh nghiep") || folded.contains("hop tac xa");
            boolean body = folded.contains("to chuc") || folded.startsWith("co quan");
            boolean person =
                    folded.contains("cong dan")
                            || folded.contains("nguoi")
                            || folded.contains("ca nhan")
                            || folded.contains("can bo")
                            || folded.contains("cong chuc")
                            || folded.contains("vien chuc")
                            || folded.contains("dang vien")
                            || folded.contains("ho gia dinh");
            if (business) {
                found.add("BUSINESS");
            }
            if (body) {
                found.add("ORGANISATION");
            }
            if (person) {
                found.add("CITIZEN");
            }
            if (!business && !body && !person) {
                found.add(Spelling.of(line));
            }
        }
        return found;
    }

    /** The tiers of administration that are named; else the words. */
    static Set<String> tiers(List<String> lines) {
        Set<String> found = new TreeSet<>();
        for (String line : lines) {
            String folded = " " + VietnameseText.fold(line) + " ";
            Set<String> named = new LinkedHashSet<>();
            if (folded.contains(" xa ") || folded.contains(" phuong ")) {
                named.add(Level.COMMUNE.name());
            }
            if (folded.contains(" huyen ")) {
                named.add(Level.DISTRICT.name());
            }
            if (folded.contains(" tinh ") || folded.contains(" so ")) {
                named.add(Level.PROVINCE.name());
            }
            found.addAll(named.isEmpty() ? Set.of(Spelling.of(line)) : named);
        }
        return found;
    }

    static Set<String> instruments(List<String> lines) {
        Set<String> found = new TreeSet<>();
        for (String line : lines) {
            List<String> numbers =
                    INSTRUMENT.matcher(line).results().map(one -> one.group()).toList();
            found.addAll(numbers.isEmpty() ? Set.of(Spelling.of(line)) : numbers);
        }
        found.remove("");
        return found;
    }

    /** Times by channel; the blank channel is of what is said for any. */
    static Map<String, Set<String>> limits(List<String> lines) {
        return byChannel(lines, Keys::time);
    }

    /** Amounts by channel, without what is free. */
    static Map<String, Set<String>> fees(List<String> lines) {
        Map<String, Set<String>> fees = byChannel(lines, Keys::amount);
        fees.values().forEach(amounts -> amounts.remove("0"));
        return fees;
    }

    private static Map<String, Set<String>> byChannel(
            List<String> lines, UnaryOperator<String> key) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (String line : lines) {
            Matcher parted = CHANNEL.matcher(line);
            String channel =
                    parted.matches() ? channel(VietnameseText.fold(parted.group(1)), "") : "";
            String rest = channel.isEmpty() ? line : parted.group(2);
            found.computeIfAbsent(channel, any -> new TreeSet<>()).add(key.apply(rest));
        }
        return found;
    }

    /** One form of all writings of a time: {@code không quá 05 (năm) ngày làm việc}. */
    static String time(String text) {
        String small = VietnameseText.tidy(text).toLowerCase(Locale.ROOT);
        String bare =
                VietnameseText.tidy(AROUND_TIME.matcher(small).replaceAll(" "))
                        .replaceFirst("\\s*[.;,]+$", "")
                        .replaceFirst("^(?:ngay )?trong ngày.*$", "trong ngày")
                        .replaceFirst("^(?:giải quyết |trả )?ngay.*$", "trong ngày")
                        .replaceAll("\\b(?:ngày lv|nlv)\\b", "ngày làm việc");
        try {
            return WorkDuration.parse(NumberWords.digits(bare)).toString();
        } catch (RefusalException unreadable) {
            return Spelling.of(text);
        }
    }

    private static String amount(String text) {
        String small = VietnameseText.tidy(text).toLowerCase(Locale.ROOT);
        String folded = VietnameseText.fold(text);
        if (folded.isEmpty()
                || folded.startsWith("khong")
                || folded.startsWith("mien phi")
                || folded.startsWith("chua co quy dinh")) {
            return "0";
        }
        Matcher money = MONEY.matcher(small);
        String last = null;
        while (money.find()) {
            boolean named = !money.group().equals(money.group(1));
            if (last == null || named) {
                last = money.group(1).replaceAll("[.,]", "");
                if (named) {
                    break;
                }
            }
        }
        return last == null ? Spelling.of(text) : last.replaceFirst("^0+(?=\\d)", "");
    }
}
