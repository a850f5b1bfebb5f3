package vn.motcua.review.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.review.Amounts;
import vn.motcua.review.ReviewRefusal;
import vn.motcua.review.Trials;
import vn.motcua.review.WhatIf;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;

/** Tries a change of a procedure in force; all that is asked stands in the address. */
@Controller
class WhatIfDoor {

    private static final int TIMES = 4;

    private final Trials trials;
    private final ReviewDesk desk;

    WhatIfDoor(Trials trials, ReviewDesk desk) {
        this.trials = trials;
        this.desk = desk;
    }

    @GetMapping(ReviewDesk.PATH + "/what-if")
    Page show(@RequestParam MultiValueMap<String, String> asked) {
        desk.who();
        FormView form = FormView.of(asked);
        String code = new ReviewTyped(form).line("procedure");
        if (code.isEmpty()) {
            return page(null, null, null, null, form);
        }
        Optional<Trials.Base> base = trials.of(code);
        if (base.isEmpty()) {
            List<Refusal> unknown = List.of(new ReviewRefusal.WhatIfProcedureUnknown());
            return page(null, null, null, null, form.refused(unknown))
                    .with(Problems.status(Refusal.Kind.INVALID));
        }
        return tried(base.get(), form);
    }

    private Page tried(Trials.Base base, FormView form) {
        List<Refusal> wrong = new ArrayList<>();
        WorkDuration published = base.limit();
        Duration now = published == null ? null : trials.working(published);
        Duration next = limit(form.value("limit"), wrong).orElse(null);
        BigDecimal times =
                form.value("times").isBlank()
                        ? null
                        : Amounts.decimal("times", form.value("times"), TIMES, wrong);
        Long fee =
                form.value("fee").isBlank()
                        ? null
                        : (Long) Amounts.whole("fee", form.value("fee"), wrong);
        if (!wrong.isEmpty()) {
            return page(base, null, null, null, form.refused(wrong))
                    .with(Problems.status(Refusal.Kind.INVALID));
        }
        WhatIf.Tried what =
                new WhatIf.Tried(next, all(form, "drop"), fee, times, all(form, "step"));
        return page(base, what, now, next == null ? now : next, form);
    }

    private Optional<Duration> limit(String typed, List<Refusal> wrong) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(trials.working(WorkDuration.parse(typed)));
        } catch (RefusalException unreadable) {
            wrong.add(new ReviewRefusal.WhatIfLimitWrong());
            return Optional.empty();
        }
    }

    private static Set<String> all(FormView form, String name) {
        return new HashSet<>(form.values().getOrDefault(name, List.of()));
    }

    private static Page page(
            Trials.@Nullable Base base,
            WhatIf.@Nullable Tried tried,
            @Nullable Duration limit,
            @Nullable Duration next,
            FormView form) {
        return Page.of("review/what-if", new WhatIfPage(base, tried, limit, next, form));
    }
}
