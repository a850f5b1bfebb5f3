package vn.motcua.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the article that a rule comes from, as {@code <instrument id>#<article>}, such as {@code
 * nd-61-2018#19.4}. A test checks that {@code law/<instrument>/.../law.yaml} knows it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface LegalBasis {
    String[] value();
}
