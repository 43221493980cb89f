using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Answers a problem: at the field of the form when it has one, else as a page of its own.</summary>
public static class ProblemPages
{
    /// <summary>The status of a problem's kind; the only place where this is decided.</summary>
    public static int Status(this ProblemKind kind) => kind switch
    {
        ProblemKind.Invalid => StatusCodes.Status400BadRequest,
        ProblemKind.NotAllowed => StatusCodes.Status403Forbidden,
        ProblemKind.NotFound => StatusCodes.Status404NotFound,
        ProblemKind.Conflict => StatusCodes.Status409Conflict,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>Shows <paramref name="problem"/>: with a field, the form again with the problem there and nothing lost; else an error page.</summary>
    public static IActionResult Show(this PageModel page, Problem problem)
    {
        if (problem.Kind == ProblemKind.Invalid || problem.Field is not null)
        {
            page.ModelState.Refuse(problem, page.HttpContext);
            return page.Redisplay(problem.Kind.Status());
        }

        return page.ShowPage(problem);
    }

    /// <summary>The form again, as typed, with what the model state holds; for a page whose input is incomplete.</summary>
    public static IActionResult Redisplay(this PageModel page, int status = StatusCodes.Status400BadRequest)
    {
        var result = page.Page();
        result.StatusCode = status;
        return result;
    }

    /// <summary>Puts a problem into the model state, at its field or above the form.</summary>
    public static void Refuse(this ModelStateDictionary state, Problem problem, HttpContext context) =>
        state.AddModelError(problem.Field ?? string.Empty, FieldProblem.Write(problem, context.RequestServices.GetRequiredService<Text>().Formats));

    /// <summary>The problem as a page of its own, also when it has a field.</summary>
    public static IActionResult ShowPage(this PageModel page, Problem problem) => new ViewResult
    {
        ViewName = "/WebKit/Problems/Problem.cshtml",
        StatusCode = problem.Kind.Status(),
        ViewData = new ViewDataDictionary<Problem>(page.ViewData, problem),
        TempData = page.TempData,
    };

    /// <summary>The problem for a machine: problem details whose type is the code.</summary>
    public static IResult ToResult(this Problem problem, Text text) => Results.Problem(
        detail: text.Of(problem),
        statusCode: problem.Kind.Status(),
        type: "problem:" + problem.Code,
        extensions: problem.Facts.Select(fact => KeyValuePair.Create(fact.Key, (object?)text.Formats.Show(fact.Value))));
}
