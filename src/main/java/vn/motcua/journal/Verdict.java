package vn.motcua.journal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verification counted and found.
 *
 * @param streams streams with at least one event
 * @param lastSeal the newest seal, to be compared with a copy kept elsewhere
 * @param findings how many faults there are
 * @param firstFindings the first twenty of them, one sentence each
 */
public record Verdict(
        long streams,
        long events,
        int seals,
        long logRows,
        @Nullable Seal lastSeal,
        long findings,
        List<String> firstFindings) {

    public Verdict {
        firstFindings = List.copyOf(firstFindings);
    }

    /** Whether the journal is whole; a journal without a stream is not. */
    public boolean whole() {
        return findings == 0 && streams > 0;
    }

    /** The report for people, a line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                String.format(
                        "Journal: %d streams, %d events, %d seals, %d log rows.",
                        streams, events, seals, logRows));
        lines.add(
                String.format(
                        "Nhật ký: %d luồng, %d sự kiện, %d lần niêm phong, %d dòng theo dõi truy cập.",
                        streams, events, seals, logRows));
        if (lastSeal != null) {
            lines.add(
                    "Last seal / Niêm phong gần nhất: "
                            + lastSeal.number()
                            + ", "
                            + lastSeal.hashText());
        }
        lines.addAll(firstFindings);
        lines.add(conclusion());
        return lines;
    }

    private String conclusion() {
        if (whole()) {
            return "Whole. / Toàn vẹn.";
        }
        return findings == 0
                ? "Nothing to verify: there is no stream. / Không có gì để kiểm tra."
                : "NOT WHOLE: "
                        + findings
                        + " findings. / KHÔNG TOÀN VẸN: "
                        + findings
                        + " phát hiện.";
    }
}
