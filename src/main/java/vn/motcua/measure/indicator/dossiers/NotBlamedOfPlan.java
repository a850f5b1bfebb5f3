package vn.motcua.measure.indicator.dossiers;

import org.springframework.stereotype.Component;
import vn.motcua.measure.indicator.IndicatorRules;

/** PL2-6-e: the plan asks for what 766-5.4 counts. */
@Component
class NotBlamedOfPlan extends NotBlamed {

    NotBlamedOfPlan(DossierRows rows, Punctual punctual, IndicatorRules rules) {
        super("PL2-6-e", rows, punctual, rules);
    }
}
