package vn.motcua.petition;

import java.util.List;
import vn.motcua.kernel.RefusalException;

/**
 * How petitions travel to the national system and back. Its protocol is not public, so that there
 * are files of its known fields alone; a connection, once there is one, is another of these.
 */
public interface NationalFormat {

    /** The ending of the file's name, without the point. */
    String ending();

    String mediaType();

    /**
     * @throws RefusalException for a file that cannot be read, with all that is wrong with it
     */
    List<NationalPetition> read(byte[] content);

    byte[] write(List<NationalPetition> petitions);
}
