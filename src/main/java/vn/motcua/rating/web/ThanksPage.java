package vn.motcua.rating.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.queue.Kiosk;

/**
 * After an answer.
 *
 * @param kiosk where it was given; null where that is no kiosk
 */
public record ThanksPage(@Nullable Kiosk kiosk) {}
