using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Lays out a form's texts for a translator, asks the service, and puts the translations back into the form.</summary>
public sealed class TranslationDesk
{
    private const int MostTerms = 12;
    private readonly Text text;
    private readonly WebKitOptions options;
    private readonly TermSource? terms;
    private readonly ProposalSeal seal;

    internal TranslationDesk(Text text, WebKitOptions options, TermSource? terms, ProposalSeal seal) =>
        (this.text, this.options, this.terms, this.seal) = (text, options, terms, seal);

    /// <summary>The language that an address asks for; null when it names none.</summary>
    public static Language? Asked(string? tag) => Language.TryParse(tag, out var language) ? language : null;

    /// <summary>The language that is offered first: the reader's, unless the thing is written in it.</summary>
    public Language Usual(LocalizedText name) =>
        name.Language != text.Language ? text.Language : options.ContentLanguages.Select(Language.Parse).First(language => language != name.Language);

    /// <summary>Lays out the texts, with what was typed.</summary>
    /// <param name="form">The form of the thing as it is stored, to which the sheet belongs.</param>
    /// <param name="frame">Language, reach and name.</param>
    /// <param name="typed">What was sent; null for a fresh sheet.</param>
    public TranslationSheet Lay(object form, TranslationSheet frame, TranslationInput? typed = null)
    {
        var texts = FormTexts.Of(form, text);
        var foreign = texts.Where(one => one.Text.Language != frame.Into).ToList();
        var rows = Matched(foreign, typed?.Rows ?? []);
        var tags = options.ContentLanguages.Concat(options.TranslationLanguages).Concat(texts.SelectMany(one => one.Text.Translations.Keys)).Append(frame.Into.Tag);
        return frame with
        {
            Lines = [.. foreign.Zip(rows, (one, row) => Line(one, frame.Into, row))],
            Native = texts.Count - foreign.Count,
            LeftOver = [.. (typed?.Rows ?? []).Except(rows.OfType<TranslationRow>()).Where(row => !row.IsUntouched).Select(row => row.Text).OfType<string>().Where(left => !string.IsNullOrWhiteSpace(left))],
            Languages = [.. tags.Distinct(StringComparer.Ordinal).Select(Language.Parse)],
            Service = options.TranslationService,
            Why = typed?.Why,
        };
    }

    /// <summary>Fills the blank fields with what the service proposes; nothing is stored.</summary>
    public async Task<TranslationSheet> ProposeAsync(TranslationSheet sheet, CancellationToken cancel)
    {
        var blank = sheet.Lines.Where(line => string.IsNullOrWhiteSpace(line.Typed)).ToList();
        if (!sheet.MaySend || blank.Count == 0)
        {
            return sheet;
        }

        var service = sheet.Service!;
        var answer = await service.Propose([.. blank.Select(line => line.Source.Text)], sheet.Into, cancel).ConfigureAwait(false);
        var proposed = blank.Zip(answer.Texts).Where(pair => !string.IsNullOrWhiteSpace(pair.Second)).ToDictionary(pair => pair.First, pair => pair.Second!);
        return sheet with
        {
            Failure = answer.Failure,
            Lines = [.. sheet.Lines.Select(line => !proposed.TryGetValue(line, out var words) ? line : line with
            {
                Typed = words,
                Proposal = seal.Close(line.Source.Text, sheet.Into, words, service.Name),
                ProposedBy = service.Name,
            })],
        };
    }

    /// <summary>Puts the translations of a sheet into the form to which it belongs.</summary>
    /// <param name="sheet">The sheet, with what was typed.</param>
    /// <param name="by">Name of the translator.</param>
    public static void Write(TranslationSheet sheet, string by)
    {
        foreach (var line in sheet.Lines)
        {
            line.Source.Input.Put(line.Into, line.Answer(by));
        }
    }

    // By place and original; a row that moved is known by its original, a rewritten original by its place.
    private static List<TranslationRow?> Matched(IReadOnlyList<FormText> texts, IReadOnlyList<TranslationRow> rows)
    {
        var prints = texts.Select(one => one.Text.Fingerprint()).ToList();
        var found = texts.Zip(prints, (one, print) => rows.FirstOrDefault(row => row.Path == one.Path && row.Seen == print)).ToList();
        for (var at = 0; at < found.Count; at++)
        {
            found[at] ??= rows.FirstOrDefault(row => row.Seen == prints[at] && !found.Contains(row));
        }

        for (var at = 0; at < found.Count; at++)
        {
            found[at] ??= rows.FirstOrDefault(row => row.Path == texts[at].Path && !found.Contains(row));
        }

        return found;
    }

    private TranslationLine Line(FormText source, Language into, TranslationRow? row)
    {
        var line = new TranslationLine(source, into) { Terms = [.. (terms?.In(source.Text.Original, source.Text.Language, into) ?? []).Take(MostTerms)] };
        if (row is null || row.IsUntouched)
        {
            return line with { Typed = line.Known?.Text ?? string.Empty, Fits = row?.Fits is true && (row.Had ?? string.Empty) == line.Had, IsRewritten = IsRewritten(source, row) };
        }

        var proposedBy = seal.Open(row.Proposal, source.Text, into, row.Text ?? string.Empty);
        return line with { Typed = row.Text ?? string.Empty, Fits = row.Fits, Proposal = row.Proposal, ProposedBy = proposedBy, IsRewritten = IsRewritten(source, row) };
    }

    private static bool IsRewritten(FormText source, TranslationRow? row) => row is not null && row.Seen != source.Text.Fingerprint();
}
