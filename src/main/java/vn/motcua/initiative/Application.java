package vn.motcua.initiative;

import java.time.LocalDate;
import java.util.UUID;

/** A unit applies an initiative from a day on. */
public record Application(UUID unit, LocalDate from) {}
