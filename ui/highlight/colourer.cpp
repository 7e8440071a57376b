#include "ui/highlight/colourer.h"

#include "ui/highlight/table_colourer.h"

#ifdef DRIA_HAS_SYNTAX_HIGHLIGHTING
#include "ui/highlight/syntax_colourer.h"
#endif

namespace dria::highlight {

const Colourer *Colourer::forLanguage(QStringView name)
{
#ifdef DRIA_HAS_SYNTAX_HIGHLIGHTING
    if (const Colourer *colourer = SyntaxColourer::forLanguage(name))
        return colourer;
#endif
    return TableColourer::forLanguage(name);
}

} // namespace dria::highlight
