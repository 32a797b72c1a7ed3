// Reads a published log with Go's golang.org/x/mod/sumdb packages, which are not of this project, and not with its code:
// the note, every entry's inclusion, consistency from every smaller size and every tile.
//
//	go run main.go FOLDER VKEY
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

func main() {
	if len(os.Args) != 3 {
		fail("a folder and a vkey are needed")
	}
	folder := os.Args[1]
	tree := open(folder, os.Args[2])
	if tree.N == 0 {
		if tree.Hash != tlog.Hash(sha256.Sum256(nil)) {
			fail("the root of no entries is not the hash of nothing")
		}
		fmt.Println("0 entries")
		return
	}
	entries := readEntries(folder, tree.N)
	computed := compute(entries)
	root, err := tlog.TreeHash(tree.N, computed)
	check(err, "root")
	if root != tree.Hash {
		fail("the root over all entries is not the signed one")
	}
	tiles := widest(tlog.NewTiles(height, 0, tree.N))
	for _, tile := range tiles {
		want, err := tlog.ReadTileData(tile, computed)
		check(err, "tile")
		if !bytes.Equal(want, read(folder, tilePath(tile))) {
			fail(tilePath(tile) + " is not made of the entries")
		}
	}
	published := tlog.TileHashReader(tree, &files{folder: folder, kept: map[string][]byte{}})
	for n := int64(0); n < tree.N; n++ {
		proof, err := tlog.ProveRecord(tree.N, n, published)
		check(err, "proof of an entry")
		check(tlog.CheckRecord(proof, tree.N, tree.Hash, n, tlog.RecordHash(entries[n])), "inclusion of entry "+strconv.FormatInt(n, 10))
		old, err := tlog.TreeHash(n+1, computed)
		check(err, "older root")
		growth, err := tlog.ProveTree(tree.N, n+1, published)
		check(err, "proof of growth")
		check(tlog.CheckTree(growth, tree.N, tree.Hash, n+1, old), "consistency from "+strconv.FormatInt(n+1, 10))
	}
	fmt.Printf("%d entries, %d tiles, %d inclusions, %d consistencies\n", tree.N, len(tiles), tree.N, tree.N)
}

// open is the signed checkpoint: origin, size and root.
func open(folder, vkey string) tlog.Tree {
	verifier, err := note.NewVerifier(vkey)
	check(err, "vkey")
	signed, err := note.Open(read(folder, "checkpoint"), note.VerifierList(verifier))
	check(err, "note")
	lines := strings.Split(signed.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() || lines[3] != "" {
		fail("the note is no checkpoint of " + verifier.Name())
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err, "size")
	root, err := base64.StdEncoding.DecodeString(lines[2])
	check(err, "root")
	if len(root) != tlog.HashSize {
		fail("the root has not 32 bytes")
	}
	tree := tlog.Tree{N: size}
	copy(tree.Hash[:], root)
	return tree
}

func readEntries(folder string, size int64) [][]byte {
	var entries [][]byte
	for n := int64(0); n*256 < size; n++ {
		width := size - n*256
		if width > 256 {
			width = 256
		}
		path := strings.Replace(tilePath(tlog.Tile{H: height, L: 0, N: n, W: int(width)}), "tile/0/", "tile/entries/", 1)
		bundle := read(folder, path)
		for ; width > 0; width-- {
			if len(bundle) < 2 || len(bundle) < 2+int(binary.BigEndian.Uint16(bundle)) {
				fail(path + " breaks off")
			}
			end := 2 + int(binary.BigEndian.Uint16(bundle))
			entries = append(entries, bundle[2:end])
			bundle = bundle[end:]
		}
		if len(bundle) > 0 {
			fail(path + " has surplus bytes")
		}
	}
	return entries
}

// compute is every hash of the tree, from the entries alone.
func compute(entries [][]byte) tlog.HashReader {
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		hashes := make([]tlog.Hash, len(indexes))
		for i, index := range indexes {
			if index >= int64(len(stored)) {
				return nil, fmt.Errorf("no hash %d", index)
			}
			hashes[i] = stored[index]
		}
		return hashes, nil
	})
	for n, entry := range entries {
		hashes, err := tlog.StoredHashes(int64(n), entry, reader)
		check(err, "hash")
		stored = append(stored, hashes...)
	}
	return reader
}

// widest leaves out the narrower partial tiles that smaller trees have had in the same place.
func widest(all []tlog.Tile) []tlog.Tile {
	var tiles []tlog.Tile
	for i, tile := range all {
		if i+1 == len(all) || all[i+1].L != tile.L || all[i+1].N != tile.N {
			tiles = append(tiles, tile)
		}
	}
	return tiles
}

// tilePath is the address of C2SP tlog-tiles, which leaves out the height that Go's writes.
func tilePath(tile tlog.Tile) string {
	return strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
}

type files struct {
	folder string
	kept   map[string][]byte
}

func (f *files) Height() int { return height }

func (f *files) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		path := tilePath(tile)
		if f.kept[path] == nil {
			f.kept[path] = read(f.folder, path)
		}
		all = append(all, f.kept[path])
	}
	return all, nil
}

func (f *files) SaveTiles([]tlog.Tile, [][]byte) {}

func read(folder, path string) []byte {
	bytes, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(path)))
	check(err, path)
	return bytes
}

func check(err error, what string) {
	if err != nil {
		fail(what + ": " + err.Error())
	}
}

func fail(sentence string) {
	fmt.Fprintln(os.Stderr, sentence)
	os.Exit(1)
}
