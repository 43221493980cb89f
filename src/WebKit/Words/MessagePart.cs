using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Musubi.WebKit;

/// <summary>A stretch of a message.</summary>
internal abstract record MessagePart
{
    /// <summary>Names of the arguments it needs.</summary>
    public virtual IEnumerable<string> Arguments => [];

    /// <summary>Writes the part; <c>#</c> stands for <paramref name="hash"/>, the number of the innermost plural.</summary>
    public abstract void Write(StringBuilder into, Formats formats, IReadOnlyDictionary<string, object?> arguments, string? hash);

    protected static object? Take(string name, IReadOnlyDictionary<string, object?> arguments) =>
        arguments.TryGetValue(name, out var value) ? value : throw new FormatException($"The message needs the argument '{name}'.");
}

internal sealed record LiteralPart(string Text) : MessagePart
{
    public override void Write(StringBuilder into, Formats formats, IReadOnlyDictionary<string, object?> arguments, string? hash) =>
        into.Append(Text);
}

internal sealed record HashPart : MessagePart
{
    public override void Write(StringBuilder into, Formats formats, IReadOnlyDictionary<string, object?> arguments, string? hash) =>
        into.Append(hash ?? "#");
}

internal sealed record ArgumentPart(string Name) : MessagePart
{
    public override IEnumerable<string> Arguments => [Name];

    public override void Write(StringBuilder into, Formats formats, IReadOnlyDictionary<string, object?> arguments, string? hash) =>
        into.Append(formats.Show(Take(Name, arguments)));
}

/// <summary>A choice by number: exact values first (<c>=0</c>), then the language's plural form.</summary>
internal sealed record PluralPart(string Name, ImmutableSortedDictionary<string, Message> Branches) : MessagePart
{
    public override IEnumerable<string> Arguments => Branches.Values.SelectMany(branch => branch.Arguments).Prepend(Name);

    public override void Write(StringBuilder into, Formats formats, IReadOnlyDictionary<string, object?> arguments, string? hash)
    {
        var value = Take(Name, arguments);
        if (value is not (int or long or decimal or short or byte or double))
        {
            throw new FormatException($"The argument '{Name}' chooses a plural form and must be a number, not '{value}'.");
        }

        var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        var exact = "=" + number.ToString("0.############", CultureInfo.InvariantCulture);
        var branch = Branches.GetValueOrDefault(exact)
            ?? Branches.GetValueOrDefault(PluralForm.Of(number, formats.Language))
            ?? Branches["other"];
        branch.Write(into, formats, arguments, formats.Number(number));
    }
}

/// <summary>A choice by word.</summary>
internal sealed record SelectPart(string Name, ImmutableSortedDictionary<string, Message> Branches) : MessagePart
{
    public override IEnumerable<string> Arguments => Branches.Values.SelectMany(branch => branch.Arguments).Prepend(Name);

    public override void Write(StringBuilder into, Formats formats, IReadOnlyDictionary<string, object?> arguments, string? hash)
    {
        var word = Convert.ToString(Take(Name, arguments), CultureInfo.InvariantCulture) ?? "other";
        var branch = Branches.GetValueOrDefault(word) ?? Branches["other"];
        branch.Write(into, formats, arguments, hash);
    }
}
