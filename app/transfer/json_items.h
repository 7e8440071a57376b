#pragma once
// Takes a JSON file of any size apart while it is read, into pieces that are parsed one at a time.

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace dria {

/// A file is one of three:
/// - an array: each of its elements is an item of the section "";
/// - an object whose first member is "format": each element of a member that is an array is an item
///   of that member's section, and so is each other member as a whole;
/// - another object: it is one item of the section "".
/// Only where items begin and end is judged here; what is in them is the handler's matter. Fails
/// with DamagedExport, ExportTooLarge, or as the handler does, and then must not be fed further.
class JsonItems
{
public:
    using Handler = std::function<Result<void>(const QByteArray &section, const QByteArray &item)>;

    explicit JsonItems(Handler handler);

    [[nodiscard]] Result<void> feed(QByteArrayView bytes);
    /// All bytes were fed.
    [[nodiscard]] Result<void> end();

private:
    enum class Expect { Begin, Item, ItemOrEnd, CommaOrEnd, Key, KeyOrEnd, Colon, Value, Nothing };
    enum class Inside { Nothing, Key, Item };

    [[nodiscard]] Result<void> take(char c);
    [[nodiscard]] Result<void> takeStructure(char c);
    [[nodiscard]] Result<void> takeOfItem(char c);
    [[nodiscard]] Result<void> beginItem(char c);
    [[nodiscard]] Result<void> endItem();
    [[nodiscard]] Result<void> endKey();
    [[nodiscard]] Result<void> closeContainer(char c);

    Handler m_handler;
    QByteArray m_item;
    QByteArray m_section;
    Expect m_expect = Expect::Begin;
    Inside m_inside = Inside::Nothing;
    QByteArray m_open;       ///< the top's brackets that are open, none of an item's
    bool m_firstKey = true;  ///< it decides what an object is
    bool m_isScalar = false; ///< the item has no brackets and no quotes
    bool m_inString = false;
    bool m_escaped = false;
    int m_depth = 0; ///< of brackets within the item
    int m_bom = 0;   ///< bytes of a mark at the very beginning
};

} // namespace dria
