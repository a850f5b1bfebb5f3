package vn.motcua.demo;

/** What else happened in the demo locality; played beside its dossiers, in no order. */
interface DemoPart {

    void play();
}
