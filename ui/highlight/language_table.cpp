#include "ui/highlight/language_table.h"

namespace dria::highlight {

const QList<Language> &languages()
{
    static const QList<Language> all{
        {u"python py python3 pyi",
         u"and as assert async await break case class continue def del elif else except False "
         u"finally for from global if import in is lambda match None nonlocal not or pass raise "
         u"return True try while with yield self",
         u"#", u"", u"", u"\"'", u"\"\"\" '''", Words::Calls | Words::Types | Words::Markers},
        {u"javascript js jsx mjs node",
         u"async await break case catch class const continue debugger default delete do else "
         u"export extends false finally for from function get if import in instanceof let new null "
         u"of return set static super switch this throw true try typeof undefined var void while "
         u"yield",
         u"//", u"/*", u"*/", u"\"'", u"`", Words::Calls | Words::Types | Words::Markers},
        {u"typescript ts tsx",
         u"abstract any as async await boolean break case catch class const continue declare "
         u"default delete do else enum export extends false finally for from function get if "
         u"implements import in infer instanceof interface is keyof let namespace never new null "
         u"number of private protected public readonly return satisfies set static string super "
         u"switch this throw true try type typeof undefined unknown var void while yield",
         u"//", u"/*", u"*/", u"\"'", u"`", Words::Calls | Words::Types | Words::Markers},
        {u"c h",
         u"auto bool break case char const continue default do double else enum extern false float "
         u"for goto if inline int long NULL register restrict return short signed sizeof static "
         u"struct switch true typedef union unsigned void volatile while #include #define #ifdef "
         u"#ifndef #if #else #elif #endif #pragma",
         u"//", u"/*", u"*/", u"\"'", u"", Words::Calls},
        {u"cpp c++ cc cxx hpp qt arduino",
         u"alignas auto bool break case catch char char16_t char32_t class co_await co_return "
         u"co_yield concept const consteval constexpr continue decltype default delete do double "
         u"else enum explicit export extern false final float for friend goto if inline int long "
         u"mutable namespace new noexcept nullptr operator override private protected public "
         u"requires return short signed sizeof static static_assert static_cast struct switch "
         u"template this throw true try typedef typename union unsigned using virtual void "
         u"volatile while #include #define #ifdef #ifndef #if #else #elif #endif #pragma",
         u"//", u"/*", u"*/", u"\"'", u"", Words::Calls | Words::Types},
        {u"csharp cs c#",
         u"abstract as async await base bool break byte case catch char class const continue "
         u"decimal default delegate do double else enum event explicit false finally fixed float "
         u"for foreach get if implicit in int interface internal is lock long namespace new null "
         u"object operator out override params private protected public readonly record ref return "
         u"sealed set short sizeof static string struct switch this throw true try typeof uint "
         u"ulong using var virtual void while yield",
         u"//", u"/*", u"*/", u"\"'", u"\"\"\"", Words::Calls | Words::Types},
        {u"java",
         u"abstract assert boolean break byte case catch char class const continue default do "
         u"double else enum extends false final finally float for if implements import instanceof "
         u"int interface long native new null package private protected public record return "
         u"sealed short static super switch synchronized this throw throws transient true try var "
         u"void volatile while yield",
         u"//", u"/*", u"*/", u"\"'", u"\"\"\"", Words::Calls | Words::Types | Words::Markers},
        {u"kotlin kt kts",
         u"abstract as break by catch class companion const constructor continue data do else enum "
         u"false finally for fun if import in init inline interface internal is lateinit null "
         u"object open operator out override package private protected public return sealed super "
         u"suspend this throw true try typealias val var vararg when where while",
         u"//", u"/*", u"*/", u"\"'", u"\"\"\"", Words::Calls | Words::Types | Words::Markers},
        {u"swift",
         u"actor as associatedtype async await break case catch class continue default defer "
         u"deinit do else enum extension false fileprivate for func guard if import in init inout "
         u"internal is let nil open operator override private protocol public repeat return self "
         u"Self static struct subscript super switch throw throws true try typealias var where "
         u"while",
         u"//", u"/*", u"*/", u"\"", u"\"\"\"", Words::Calls | Words::Types | Words::Markers},
        {u"go golang",
         u"break case chan const continue default defer else fallthrough false for func go goto if "
         u"import interface map nil package range return select string struct switch true type var "
         u"int error bool byte rune",
         u"//", u"/*", u"*/", u"\"'", u"`", Words::Calls},
        {u"rust rs",
         u"as async await bool break char const continue crate dyn else enum extern f32 f64 false "
         u"fn for i32 i64 if impl in let loop match mod move mut pub ref return Self self static "
         u"str String struct super trait true type u32 u64 u8 unsafe use usize where while",
         u"//", u"/*", u"*/", u"\"", u"", Words::Calls | Words::Types},
        {u"ruby rb",
         u"alias and begin break case class def defined? do else elsif end ensure false for if in "
         u"module next nil not or redo rescue retry return self super then true undef unless until "
         u"when while yield require attr_accessor",
         u"#", u"", u"", u"\"'", u"", Words::Calls | Words::Types},
        {u"php",
         u"abstract and array as break case catch class clone const continue declare default do "
         u"echo else elseif enum extends false final finally fn for foreach function global if "
         u"implements include instanceof interface match namespace new null or private protected "
         u"public readonly require return static switch this throw trait true try use var while "
         u"yield",
         u"// #", u"/*", u"*/", u"\"'", u"", Words::Calls | Words::Types},
        {u"sql mysql postgres postgresql sqlite plsql",
         u"add all alter and as asc begin between by case check column commit constraint create "
         u"cross default delete desc distinct drop else end exists false foreign from full group "
         u"having if in index inner insert into is join key left like limit not null offset on or "
         u"order outer primary references returning right rollback select set table then true "
         u"union unique update using values view when where with integer text varchar",
         u"--", u"/*", u"*/", u"'\"", u"", Words::Calls, true},
        {u"bash sh shell zsh console shellsession",
         u"alias break case cd continue do done echo elif else esac eval exec exit export fi for "
         u"function if in local read readonly return set shift source then trap unset until while "
         u"sudo",
         u"#", u"", u"", u"", u"\" '", Words::Dashes},
        {u"powershell ps1 pwsh",
         u"begin break catch class continue do else elseif end exit filter finally for foreach "
         u"function if in param process return switch throw try until using while",
         u"#", u"<#", u"#>", u"\"'", u"", Words::Dashes, true},
        {u"json jsonc json5", u"true false null", u"//", u"/*", u"*/", u"\"", u"", Words::Plain},
        {u"yaml yml", u"true false null yes no on off", u"#", u"", u"", u"\"'", u"", Words::Dashes},
        {u"toml ini cfg conf properties env dotenv", u"true false", u"# ;", u"", u"", u"\"",
         u"\"\"\" '''", Words::Dashes},
        {u"html xml svg xhtml vue svelte",
         u"html head body div span p a ul ol li table tr td th script style link meta img input "
         u"button form h1 h2 h3 section main nav header footer",
         u"", u"<!--", u"-->", u"\"", u"", Words::Dashes},
        {u"css scss less sass",
         u"@media @import @keyframes @font-face @use @mixin @include important inherit initial "
         u"unset none auto",
         u"//", u"/*", u"*/", u"\"'", u"", Words::Dashes},
        {u"lua",
         u"and break do else elseif end false for function goto if in local nil not or repeat "
         u"return then true until while",
         u"--", u"--[[", u"]]", u"\"'", u"", Words::Calls},
        {u"r",
         u"break else FALSE for function if in Inf NA NaN next NULL repeat return TRUE while "
         u"library",
         u"#", u"", u"", u"\"'", u"", Words::Calls},
        {u"haskell hs",
         u"case class data deriving do else if import in infixl infixr instance let module newtype "
         u"of then type where",
         u"--", u"{-", u"-}", u"\"", u"", Words::Types},
        {u"dart",
         u"abstract as assert async await break case catch class const continue default do else "
         u"enum extends false final finally for if implements import in is late mixin new null "
         u"override required return static super switch this throw true try typedef var void while "
         u"with yield",
         u"//", u"/*", u"*/", u"\"'", u"\"\"\" '''", Words::Calls | Words::Types | Words::Markers},
        {u"dockerfile docker containerfile",
         u"ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL RUN SHELL STOPSIGNAL USER "
         u"VOLUME WORKDIR AS",
         u"#", u"", u"", u"\"'", u"", Words::Dashes},
        {u"makefile make mk",
         u"ifeq ifneq ifdef ifndef else endif include define endef export override .PHONY", u"#",
         u"", u"", u"\"'", u"", Words::Dashes},
        {u"cmake",
         u"add_executable add_library add_subdirectory cmake_minimum_required else elseif "
         u"endforeach endfunction endif endmacro endwhile find_package foreach function if include "
         u"install list macro message option project return set target_link_libraries "
         u"target_include_directories while",
         u"#", u"", u"", u"\"", u"", Words::Calls, true},
    };
    return all;
}

} // namespace dria::highlight
