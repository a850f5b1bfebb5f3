package vn.motcua.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.testing.FreshDatabase;

/**
 * A test of the running program through Chromium: the program starts once for all such tests, on a
 * port of its own and a fresh database; each test gets a {@link Browser} with an empty profile.
 * Whatever the page writes to the console as an error, and every breach of the content policy,
 * fails the test.
 *
 * <p>Where Chromium is missing it is installed when that is possible; else the tests are skipped
 * and say so, except under {@code CI=true}, where they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
