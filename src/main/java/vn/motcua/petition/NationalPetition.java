package vn.motcua.petition;

/**
 * A petition as the national system shows it: its known fields, as they are written in a file.
 *
 * @param row of the file, from 1; 0 where it comes from none
 * @param receivedAt as {@code 14:30 31/05/2022} or {@code 31/05/2022}
 * @param agency identification code of the agency
 * @param field code of the field of procedures
 * @param status in Vietnamese; only written
 */
public record NationalPetition(
        int row,
        String code,
        String receivedAt,
        String agency,
        String name,
        String address,
        String phone,
        String email,
        String title,
        String content,
        String field,
        String status,
        String answeredOn,
        String reply,
        String link) {}
