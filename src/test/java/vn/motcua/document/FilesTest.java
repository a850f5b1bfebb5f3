package vn.motcua.document;

import org.springframework.beans.factory.annotation.Autowired;

/** Files in the folder, which is where the program keeps them unless it is told otherwise. */
class FilesTest extends FilesContract {

    @Autowired FilePlace place;

    @Override
    FilePlace place() {
        return place;
    }
}
