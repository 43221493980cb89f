using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Collects what is wrong with a form, so that its reader is told everything at once.</summary>
public sealed class FormReading
{
    private readonly List<Problem> problems = [];

    /// <summary>What is wrong so far, each with its field.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Notes a problem at a field.</summary>
    public void Refuse(Problem problem, string field) => problems.Add(problem.At(field));

    /// <summary>The value of a part; null, with its problem noted, when the part is refused.</summary>
    public T? Take<T>(Result<T> part, string field)
        where T : class
    {
        if (part.Succeeded(out var value, out var problem))
        {
            return value;
        }

        Refuse(problem, problem.Field is null ? field : $"{field}.{problem.Field}");
        return null;
    }

    /// <summary>The text of a field of several languages; null, with its problem noted, when it is missing or cannot be read.</summary>
    public LocalizedText? Take(LocalizedInput input, string field, LocalizedText? before, string by)
    {
        var text = TakeOptional(input, field, before, by);
        if (text is null && !problems.Exists(problem => problem.Field == field))
        {
            Refuse(Problem.Invalid("form.required"), field);
        }

        return text;
    }

    /// <summary>The text of a field of several languages that may be left blank; null also, with its problem noted, when it cannot be read.</summary>
    public LocalizedText? TakeOptional(LocalizedInput input, string field, LocalizedText? before, string by)
    {
        if (!input.TryRead(out var text, out var problem, before, by))
        {
            Refuse(problem!, field);
        }

        return text;
    }

    /// <summary>The imprecise time of a field that may be left blank; null also, with its problem noted, when it cannot be read.</summary>
    public When? TakeOptional(WhenInput input, string field, When? before, string by)
    {
        if (!input.TryRead(out var when, out var problem, before, by))
        {
            Refuse(problem!, $"{field}.{problem!.Field}");
        }

        return when;
    }
}

/// <summary>Answers a form bound as <c>Form</c>.</summary>
public static class FormPages
{
    /// <summary>Puts the problems into the model state of a form bound as <c>Form</c>; true when there is none, typing errors included.</summary>
    public static bool Accepts<T>(this PageModel page, FormReading reading, [NotNullWhen(true)] T? facts)
    {
        foreach (var problem in reading.Problems)
        {
            page.ModelState.Refuse(problem.At("Form." + problem.Field), page.HttpContext);
        }

        return facts is not null && page.ModelState.IsValid;
    }

    /// <summary>Leaves out what is wrong but keeps everything as it was typed: for a button that asks something and saves nothing.</summary>
    public static void KeepTyped(this PageModel page)
    {
        foreach (var entry in page.ModelState.Values)
        {
            entry.Errors.Clear();
        }
    }

    /// <summary>Shows a refusal of the handler at its field of the form.</summary>
    public static IActionResult ShowAt(this PageModel page, Problem problem, Func<string, string> field) =>
        page.Show(problem.Field is { } name ? problem.At("Form." + field(name)) : problem);
}
