package vn.motcua.shell;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Says a steps line in words. Lengths are working time, so they are hours and never days. */
record StepsSpeech(Texts texts, Locale locale) {

    String summary(StepsLine line) {
        List<StepsLine.Placed> current = line.current();
        int total = line.segments().size();
        if (current.isEmpty()) {
            String key = line.done() == total ? "shell.steps.all-done" : "shell.steps.between";
            return texts.text(locale, key, line.done(), total);
        }
        StepsLine.Placed step = current.getFirst();
        Segment segment = step.segment();
        String who = segment.who().isEmpty() ? "" : ", " + segment.who();
        return texts.text(
                locale,
                "shell.steps.current",
                step.number(),
                total,
                segment.name() + who,
                note(segment));
    }

    String note(Segment segment) {
        if (!segment.note().isEmpty()) {
            return segment.note();
        }
        String allowed = length(segment.allowed());
        String spent = length(segment.spent());
        return switch (segment.state()) {
            case AHEAD -> allowed;
            case DONE -> texts.text(locale, "shell.steps.done", spent, allowed);
            case CURRENT ->
                    segment.late()
                            ? texts.text(
                                    locale,
                                    "shell.steps.late",
                                    length(segment.spent().minus(segment.allowed())))
                            : texts.text(locale, "shell.steps.spent", spent, allowed);
        };
    }

    String length(Duration length) {
        if (length.toMinutes() < 60) {
            return texts.text(locale, "shell.length.minutes", length.toMinutes());
        }
        NumberFormat oneDecimal = NumberFormat.getNumberInstance(locale);
        oneDecimal.setMaximumFractionDigits(1);
        return texts.text(
                locale, "shell.length.working-hours", oneDecimal.format(length.toMinutes() / 60.0));
    }
}
