package vn.motcua.testing;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points an application context at a fresh test database. */
public class FreshDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = TestDatabase.fresh();
        context.getBeanFactory().addBeanPostProcessor(new RoundTrips());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-database", database.properties()));
    }
}
