using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Musubi.Agreements;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Grants.Model;
using NodaTime;
using NodaTime.Text;

namespace Musubi.Grants.Features.SubmitApplication;

/// <summary>Writes what is submitted, so that everyone can read and check it without this program.</summary>
internal static class SubmittedCopy
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The application with its budget, in one fixed order: the same application gives the same text.</summary>
    public static string Write(string number, Call call, Application application, ConsortiumFace consortium, IReadOnlyDictionary<OrganisationId, string> names, IReadOnlyList<BudgetLine> budget, Instant receivedAt)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("number", number);
            json.WriteString("receivedAt", InstantPattern.ExtendedIso.Format(receivedAt));
            json.WriteString("call", call.Key.Stored);
            json.WriteString("scheme", call.Scheme);
            json.WriteString("application", application.Key.Stored);
            Write(json, "title", application.Title);
            Write(json, "summary", application.Summary);
            json.WriteStartArray("members");
            foreach (var member in consortium.TakingPart)
            {
                json.WriteStartObject();
                json.WriteString("name", names.GetValueOrDefault(member));
                json.WriteBoolean("lead", member == consortium.Lead);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("currency", call.Rules.Currency.Code);
            Write(json, budget, names);
            json.WriteStartArray("otherFunding");
            foreach (var other in application.OtherFunding)
            {
                json.WriteStartObject();
                json.WriteString("source", other.Source);
                json.WriteString("amount", Digits(other.Amount));
                json.WriteString("fiscalYear", other.FiscalYear?.ToString(CultureInfo.InvariantCulture));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("options");
            foreach (var (option, answer) in application.Options.Values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                json.WriteString(option, answer);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<BudgetLine> budget, IReadOnlyDictionary<OrganisationId, string> names)
    {
        json.WriteStartArray("costs");
        foreach (var line in budget)
        {
            json.WriteStartObject();
            json.WriteString("member", names.GetValueOrDefault(line.Member));
            json.WriteString("category", line.Category);
            json.WriteString("on", LocalDatePattern.Iso.Format(line.On));
            json.WriteString("amount", Digits(line.Amount));
            json.WriteString("note", line.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString(text.Language.Tag, text.Original);
        foreach (var (language, translation) in text.Translations)
        {
            json.WriteString(language, translation.Text);
        }

        json.WriteEndObject();
    }

    private static string Digits(Money money) => money.Amount.ToString($"F{money.Currency.Decimals}", CultureInfo.InvariantCulture);
}
