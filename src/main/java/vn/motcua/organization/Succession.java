package vn.motcua.organization;

import java.time.LocalDate;
import java.util.UUID;

/** From {@code from} on, {@code successor} stands where {@code predecessor} stood (sáp nhập). */
public record Succession(UUID predecessor, UUID successor, LocalDate from) {}
