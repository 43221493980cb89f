using System.Collections.Frozen;
using Musubi.Foundation;

namespace Musubi.Persistence.Files;

/// <summary>A type of file that may be stored, and how its content is told.</summary>
/// <param name="MediaType">The type as which it is served.</param>
/// <param name="CheckAsync">Reads the content from the beginning; null when it is what its ending says.</param>
internal sealed record FileKind(string MediaType, Func<Stream, string, FileOptions, CancellationToken, Task<Problem?>> CheckAsync)
{
    private static readonly FrozenDictionary<string, FileKind> Known = new Dictionary<string, FileKind>(StringComparer.Ordinal)
    {
        ["pdf"] = Begins("application/pdf", "%PDF-"u8.ToArray()),
        ["png"] = Begins("image/png", [0x89, .. "PNG\r\n\x1a\n"u8]),
        ["jpg"] = Begins("image/jpeg", [0xFF, 0xD8, 0xFF]),
        ["jpeg"] = Begins("image/jpeg", [0xFF, 0xD8, 0xFF]),
        ["webp"] = Begins("image/webp", "RIFF"u8.ToArray(), (8, "WEBP"u8.ToArray())),
        ["docx"] = Office("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml"),
        ["xlsx"] = Office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml"),
        ["pptx"] = Office("application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/presentation.xml"),
        ["csv"] = Plain("text/csv"),
        ["txt"] = Plain("text/plain"),
        ["ics"] = Plain("text/calendar", "BEGIN:VCALENDAR"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The endings that are allowed, in order.</summary>
    public static IEnumerable<string> Endings => Known.Keys.Order(StringComparer.Ordinal);

    public static FileKind? Find(string ending) => Known.GetValueOrDefault(ending);

    private static FileKind Begins(string mediaType, byte[] signature, (int At, byte[] Bytes)? further = null) => new(mediaType, async (content, ending, _, cancel) =>
    {
        var head = new byte[16];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel);
        var isIt = head.AsSpan(0, length).StartsWith(signature)
            && (further is not var (at, bytes) || head.AsSpan(0, length)[Math.Min(at, length)..].StartsWith(bytes));
        return isIt ? null : FileProblems.NotWhatItSays(ending);
    });

    private static FileKind Office(string mediaType, string mainPart) =>
        new(mediaType, (content, ending, options, cancel) => OfficeFile.CheckAsync(content, ending, mainPart, options, cancel));

    private static FileKind Plain(string mediaType, string? beginning = null) =>
        new(mediaType, async (content, ending, _, cancel) => await PlainText.IsAsync(content, beginning, cancel) ? null : FileProblems.NotWhatItSays(ending));
}
