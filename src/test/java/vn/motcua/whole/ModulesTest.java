package vn.motcua.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.motcua.MotCua;

/**
 * Takes longest of all that ask nothing of a database, so it begins first: see the order of runs.
 */
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(MotCua.class);

    @Test
    void eachModuleUsesOnlyWhatItSaysAndThereIsNoCircle() {
        assertThat(MODULES.stream()).hasSizeGreaterThanOrEqualTo(14);
        MODULES.verify();
    }
}
