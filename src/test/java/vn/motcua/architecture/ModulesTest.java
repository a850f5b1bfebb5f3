package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.motcua.MotCua;

class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(MotCua.class);

    @Test
    void eachModuleUsesOnlyWhatItSaysAndThereIsNoCircle() {
        assertThat(MODULES.stream()).hasSizeGreaterThanOrEqualTo(14);
        MODULES.verify();
    }
}
