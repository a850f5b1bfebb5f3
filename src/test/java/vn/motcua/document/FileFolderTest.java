package vn.motcua.document;

import java.nio.file.Path;

class FileFolderTest extends FilePlaceContract {

    @Override
    FilePlace place() {
        return new FileFolder(folder.resolve("files"));
    }

    @Override
    Path bytes(String hash) {
        return folder.resolve("files").resolve(FilePlace.path(hash));
    }
}
