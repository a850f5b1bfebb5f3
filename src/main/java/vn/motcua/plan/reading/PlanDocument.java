package vn.motcua.plan.reading;

import java.util.List;

/** A plan as its document says it, with everything that is odd about the document. */
public record PlanDocument(
        PlanHead head,
        List<AppendixText> appendices,
        List<SectionText> sections,
        List<RowText> rows,
        List<Finding> findings) {

    public PlanDocument {
        appendices = List.copyOf(appendices);
        sections = List.copyOf(sections);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** The number of the decision: that of the first page, or else of the annexes. */
    public String number() {
        return head.number().isEmpty()
                ? appendices.stream()
                        .map(AppendixText::number)
                        .filter(one -> !one.isEmpty())
                        .findFirst()
                        .orElse("")
                : head.number();
    }
}
