package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a book of certification.
 *
 * @param number of the year; zero while it waits for its signature
 * @param applicant blank when the person has been erased, as the name of the paper is
 * @param fee in đồng
 * @param agreed what was agreed in writing about a longer time, else blank
 * @param due until when it is promised
 */
public record CertificateLine(
        UUID dossier,
        String code,
        String book,
        int number,
        int year,
        @Nullable LocalDate signedOn,
        String applicant,
        String idNumber,
        String paper,
        @Nullable UUID signer,
        int pages,
        int copies,
        long fee,
        String agreed,
        @Nullable Instant due,
        @Nullable Instant returnedAt) {}
