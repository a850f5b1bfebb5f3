package vn.motcua.measure.indicator.dossiers;

import org.springframework.stereotype.Component;
import vn.motcua.measure.indicator.IndicatorRules;

/** 766-5.4 of the national score. */
@Component
class NotBlamedOfScore extends NotBlamed {

    NotBlamedOfScore(DossierRows rows, Punctual punctual, IndicatorRules rules) {
        super("766-5.4", rows, punctual, rules);
    }
}
