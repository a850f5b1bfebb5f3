package vn.motcua.identity.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.identity.KeptForm;
import vn.motcua.kernel.Bilingual;

/**
 * A form that was sent when its session had ended.
 *
 * @param name of the page that it stood on, in words; absent where nobody has any
 */
public record KeptFormPage(KeptForm form, @Nullable Bilingual name) {}
