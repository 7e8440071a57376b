#pragma once
// Writes the posts that are kept of a room: for people to read, or as JSON.

#include "core/result.h"
#include "transfer/progress.h"

class QIODevice;

namespace dria {

class Database;

/// Markdown in which each post is a quotation under its author's name: nothing in a post ends the
/// quotation, or shows as HTML or a picture. The room is named by its key; a page of posts is held
/// at a time.
[[nodiscard]] Result<void> writeRoomMarkdown(Database &library, qint64 room, QIODevice &out,
                                             const Progress &progress);
/// Every post as it came; export_json.md has the form. The same library gives the same bytes.
[[nodiscard]] Result<void> writeRoomJson(Database &library, qint64 room, QIODevice &out,
                                         const Progress &progress);

} // namespace dria
