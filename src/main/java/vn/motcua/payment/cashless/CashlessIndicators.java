package vn.motcua.payment.cashless;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalog.Catalog;
import vn.motcua.measure.indicator.IndicatorSource;

/** Dossiers paid online, for the plan and for the score. */
@Configuration(proxyBeanMethods = false)
class CashlessIndicators {

    @Bean
    IndicatorSource dossiersPaidOfPlan(JdbcClient jdbc, Catalog catalog) {
        return new DossiersPaid("PL2-9-b", true, jdbc, catalog);
    }

    @Bean
    IndicatorSource dossiersPaidOfScore(JdbcClient jdbc, Catalog catalog) {
        return new DossiersPaid("766-3.6", false, jdbc, catalog);
    }
}
