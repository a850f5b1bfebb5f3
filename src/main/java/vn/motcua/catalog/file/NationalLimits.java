package vn.motcua.catalog.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.Limit;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.kernel.Dong;
import vn.motcua.kernel.RefusalException;

/**
 * The limits and fees of {@code CACHTHUCTHUCHIEN}. Where one channel has several times the national
 * catalogue means several cases without naming them; they become numbered cases.
 */
final class NationalLimits {

    private static final Map<String, Channel> CHANNELS =
            Map.of("1", Channel.COUNTER, "2", Channel.ONLINE, "3", Channel.POST);
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+|\\d+");

    private final String procedure;
    private final Problems problems;
    private final Set<Channel> channels = new LinkedHashSet<>();
    private final List<Limit> limits = new ArrayList<>();
    private final List<Fee> fees = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    NationalLimits(Names root, String procedure, Problems problems) {
        this.procedure = procedure;
        this.problems = problems;
        List<Names> ways = root.groups("CACHTHUCTHUCHIEN");
        int most = ways.stream().mapToInt(way -> way.groups("THOIGIAN").size()).max().orElse(0);
        ways.forEach(way -> way(way, most > 1));
    }

    Set<Channel> channels() {
        return channels;
    }

    List<Limit> limits() {
        return limits;
    }

    List<Fee> fees() {
        return fees;
    }

    List<ProcedureCase> cases() {
        if (notes.isEmpty()) {
            return List.of(ProcedureCase.common());
        }
        List<ProcedureCase> cases = new ArrayList<>();
        for (int i = 1; i <= notes.size(); i++) {
            String note = notes.get(i - 1);
            cases.add(
                    new ProcedureCase(
                            "th-" + i,
                            note.isEmpty() ? "Trường hợp " + i : note,
                            note.isEmpty() ? "Case " + i : note));
        }
        return cases;
    }

    private void way(Names way, boolean several) {
        Optional<Channel> channel = way.pick("KENH", way.text("KENH"), CHANNELS);
        if (channel.isEmpty()) {
            return;
        }
        channels.add(channel.get());
        int number = 0;
        for (Names time : way.groups("THOIGIAN")) {
            number++;
            if (several && notes.size() < number) {
                notes.add(time.text("MOTA", ""));
            }
            String caseId = several ? "th-" + number : null;
            duration(time)
                    .ifPresent(limit -> limits.add(new Limit(caseId, channel.get(), limit, null)));
            for (Names fee : time.groups("PHILEPHI")) {
                fees.add(fee(fee, caseId, channel.get()));
            }
        }
    }

    /** Nothing said is no limit; a number without a unit is refused rather than guessed. */
    private Optional<WorkDuration> duration(Names time) {
        String amount = time.text("THOIGIANGIAIQUYET", "");
        String unit = time.text("DONVITINH", "");
        if (!amount.chars().anyMatch(Character::isDigit)) {
            return parse(time, amount.isEmpty() ? "" : amount);
        }
        boolean bare = amount.chars().noneMatch(Character::isLetter);
        if (unit.isEmpty() && bare) {
            problems.add(
                    new FileRefusal.LimitWithoutUnit(
                            time.valueAt("THOIGIANGIAIQUYET"), procedure, amount));
            return Optional.empty();
        }
        return parse(time, bare ? amount + " " + unit : amount);
    }

    private Optional<WorkDuration> parse(Names time, String text) {
        if (text.isEmpty() || text.strip().toLowerCase(Locale.ROOT).equals("không")) {
            return Optional.empty();
        }
        try {
            return Optional.of(WorkDuration.parse(text));
        } catch (RefusalException e) {
            problems.add(
                    new FileRefusal.DurationWrong(
                            time.valueAt("THOIGIANGIAIQUYET"), "THOIGIANGIAIQUYET", text));
            return Optional.empty();
        }
    }

    private static Fee fee(Names fee, @Nullable String caseId, Channel by) {
        String amount = fee.text("SOTIEN", "");
        Matcher number = AMOUNT.matcher(amount);
        long dong = number.find() ? Long.parseLong(number.group().replaceAll("[.,]", "")) : 0;
        boolean plain = amount.isEmpty() || number.reset().matches();
        String note = plain ? fee.text("MOTA", "") : (amount + " " + fee.text("MOTA", "")).strip();
        return new Fee("Phí, lệ phí", "Fee", new Dong(dong), caseId, by, note);
    }
}
