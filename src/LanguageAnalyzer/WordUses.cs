using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Musubi.LanguageAnalyzer;

/// <summary>Looks at the places where C# and pages (as the code that Razor made of them) name a word.</summary>
internal sealed class WordUses(LanguageSets words)
{
    /// <summary><c>Text["Key"]</c> and <c>Text["Key", ("count", 3)]</c>.</summary>
    public void CheckIndexer(OperationAnalysisContext context)
    {
        var use = (IPropertyReferenceOperation)context.Operation;
        if (!use.Property.IsIndexer || !IsText(use.Property.ContainingType) || IsText(context.ContainingSymbol.ContainingType))
        {
            return;
        }

        CheckKey(context, use.Arguments[0].Value, mustBeLiteral: true, GivenNames(use.Arguments));
    }

    /// <summary>
    /// Parameters of WebKit that are named for a key, and <c>Problem.NotFound("code", ("event", id))</c>: the facts fill the sentence.
    /// </summary>
    /// <remarks>That the sentence exists is held by a test: a problem may be refused in one project and worded in another.</remarks>
    public void CheckInvocation(OperationAnalysisContext context)
    {
        var use = (IInvocationOperation)context.Operation;
        if (use.TargetMethod is { IsStatic: true, Parameters.Length: 2, ContainingType.Name: "Problem" } && IsOurs(use.TargetMethod.ContainingType))
        {
            if (use.Arguments[0].Value.ConstantValue.Value is string code && words.TryFind("Problem." + code, out var sentence))
            {
                CheckValues(context, use.Arguments[0].Value, "Problem." + code, sentence, GivenNames(use.Arguments));
            }
        }
        else
        {
            CheckKeyParameters(context, use.Arguments);
        }
    }

    public void CheckCreation(OperationAnalysisContext context) =>
        CheckKeyParameters(context, ((IObjectCreationOperation)context.Operation).Arguments);

    /// <summary>A tag helper's attribute <c>label-key="Key"</c> arrives as an assignment to its property <c>LabelKey</c>.</summary>
    public void CheckAssignment(OperationAnalysisContext context)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { IsIndexer: false } property }
            && property.Name.EndsWith("Key", StringComparison.Ordinal)
            && IsOurs(property.ContainingType)
            && DerivesFromTagHelper(property.ContainingType))
        {
            CheckKey(context, assignment.Value, mustBeLiteral: false, given: null);
        }
    }

    private void CheckKeyParameters(OperationAnalysisContext context, IEnumerable<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { Type.SpecialType: SpecialType.System_String } parameter
                && parameter.Name.EndsWith("Key", StringComparison.OrdinalIgnoreCase)
                && !argument.IsImplicit
                && IsWebKit(parameter.ContainingSymbol.ContainingType)
                && !IsText(context.ContainingSymbol.ContainingType))
            {
                CheckKey(context, argument.Value, mustBeLiteral: false, given: null);
            }
        }
    }

    private void CheckKey(OperationAnalysisContext context, IOperation value, bool mustBeLiteral, IReadOnlyCollection<string>? given)
    {
        foreach (var (place, key) in Literals(value))
        {
            if (key is null)
            {
                if (mustBeLiteral)
                {
                    context.ReportDiagnostic(Diagnostic.Create(Rules.NotLiteral, place.Syntax.GetLocation()));
                }
            }
            else if (!words.TryFind(key, out var shape))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rules.Unknown, place.Syntax.GetLocation(), key));
            }
            else
            {
                CheckValues(context, place, key, shape, given);
            }
        }
    }

    private static void CheckValues(OperationAnalysisContext context, IOperation place, string key, MessageShape shape, IReadOnlyCollection<string>? given)
    {
        if (given is not null && shape.Placeholders.Except(given, StringComparer.Ordinal).ToList() is { Count: > 0 } lacking)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.NoValue, place.Syntax.GetLocation(), key, string.Join(", ", lacking)));
        }
    }

    /// <summary>The literals that the expression may come to; null for a part that is none.</summary>
    private static IEnumerable<(IOperation Place, string? Key)> Literals(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string key } } => [(value, key)],
        { ConstantValue: { HasValue: true, Value: null } } => [],
        IConversionOperation conversion => Literals(conversion.Operand),
        IConditionalOperation { WhenFalse: { } otherwise } choice => Literals(choice.WhenTrue).Concat(Literals(otherwise)),
        ICoalesceOperation choice => Literals(choice.Value).Concat(Literals(choice.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Literals(arm.Value)),
        IThrowOperation => [],
        _ => [(value, null)],
    };

    /// <summary>Names in <c>("name", value)</c> tuples after the key; null when they cannot be read off.</summary>
    private static IReadOnlyCollection<string>? GivenNames(IReadOnlyList<IArgumentOperation> arguments)
    {
        if (arguments.Count < 2)
        {
            return [];
        }

        if (arguments[1].Value is not IArrayCreationOperation { Initializer.ElementValues: var elements })
        {
            return null;
        }

        var names = elements
            .Select(element => element is IConversionOperation conversion ? conversion.Operand : element)
            .Select(element => (element as ITupleOperation)?.Elements[0].ConstantValue.Value as string)
            .ToList();
        return names.Contains(null) ? null : names.Select(name => name!).ToList();
    }

    private static bool IsText(INamedTypeSymbol? type) => type is { Name: "Text" } && IsOurs(type);

    private static bool IsOurs(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString().StartsWith("Musubi", StringComparison.Ordinal);

    private static bool IsWebKit(INamedTypeSymbol? type) => type?.ContainingNamespace.ToDisplayString().StartsWith("Musubi.WebKit", StringComparison.Ordinal) == true;

    private static bool DerivesFromTagHelper(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (parent.Name == "TagHelper")
            {
                return true;
            }
        }

        return false;
    }
}
