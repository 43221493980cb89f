using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>Participant identification code (PIC) of an organisation in European Union programmes: nine digits.</summary>
/// <remarks>No check rule is known: a slip of the finger is not found.</remarks>
[JsonConverter(typeof(StoredTextJsonConverter<EuParticipantCode>))]
public sealed record EuParticipantCode : IIdentifier<EuParticipantCode>
{
    private EuParticipantCode(string stored) => Stored = stored;

    /// <inheritdoc/>
    public string Stored { get; }

    /// <inheritdoc/>
    public string Shown => Stored;

    /// <inheritdoc/>
    public static Result<EuParticipantCode> Check(string? text)
    {
        var code = TypedText.CleanCode(text);
        return code.Length == 9 && TypedText.IsDigits(code)
            ? new EuParticipantCode(code)
            : IdentifierProblems.Malformed(IdentifierScheme.Keys.EuParticipant, text, "999999999");
    }

    /// <summary>Reads a code; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EuParticipantCode? code) =>
        Check(text).Succeeded(out code, out _);

    /// <summary>Reads a code known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static EuParticipantCode Parse(string? text) => StoredText.Parse<EuParticipantCode>(text);

    /// <inheritdoc/>
    public override string ToString() => Stored;
}
